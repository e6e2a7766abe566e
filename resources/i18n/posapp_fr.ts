<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Approval</name>
    <message>
        <source>Enter the name of whoever approves.</source>
        <translation>Saisissez le nom de la personne qui accepte.</translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Choisissez un motif, ou écrivez-en un.</translation>
    </message>
    <message>
        <source>Enter the value printed on the voucher.</source>
        <translation>Saisissez la valeur imprimée sur le bon.</translation>
    </message>
    <message>
        <source>A voucher whose value cannot be checked may be worth at most {cap} in this store.</source>
        <translation>Dans ce magasin, un bon dont on ne peut pas vérifier la valeur vaut {cap} au plus.</translation>
    </message>
    <message>
        <source>What stands against this voucher now cannot be approved.</source>
        <translation>Ce qui s’oppose maintenant à ce bon ne peut pas être accepté par un responsable.</translation>
    </message>
    <message>
        <source>{name} approved it for another card: approval asked again.</source>
        <translation>{name} l’a accepté pour une autre carte&#xa0;: accord à redemander.</translation>
    </message>
    <message>
        <source>{name} approved it before its value was known: approval asked again.</source>
        <translation>{name} l’a accepté avant que sa valeur soit connue&#xa0;: accord à redemander.</translation>
    </message>
    <message>
        <source>{name} approved a lower amount: approval asked again.</source>
        <translation>{name} a accepté un montant moins élevé&#xa0;: accord à redemander.</translation>
    </message>
    <message>
        <source>at most {cap}</source>
        <translation>{cap} au plus</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Accepté par {name}.</translation>
    </message>
    <message>
        <source>Manager’s approval</source>
        <translation>Accord du responsable</translation>
    </message>
    <message>
        <source>Value printed on the voucher</source>
        <translation>Valeur imprimée sur le bon</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Motif de l’accord</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Nom du responsable</translation>
    </message>
    <message>
        <source>for example 8</source>
        <translation>par exemple 8</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Paper looks genuine</source>
        <translation>Bon d’aspect authentique</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Client connu</translation>
    </message>
    <message>
        <source>Splio out of reach</source>
        <translation>Splio injoignable</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Enter the PIN of {name}.</source>
        <translation>Saisissez le PIN de {name}.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>{n} sale is in {file}, signed by the key {key}.</source>
        <translation>{n} vente est dans {file}, signée par la clé {key}.</translation>
    </message>
    <message>
        <source>{n} sales are in {file}, signed by the key {key}.</source>
        <translation>{n} ventes sont dans {file}, signées par la clé {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled sale is that old.</source>
        <translation>Rien à archiver&#xa0;: aucune vente réglée n’est si ancienne.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sale of the till {till}, from {since} to {until}.</source>
        <translation>Le fichier est intact&#xa0;: {n} vente de la caisse {till}, du {since} au {until}.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sales of the till {till}, from {since} to {until}.</source>
        <translation>Le fichier est intact&#xa0;: {n} ventes de la caisse {till}, du {since} au {until}.</translation>
    </message>
    <message>
        <source>sale cancelled</source>
        <translation>vente annulée</translation>
    </message>
    <message>
        <source>No sale in this file fits.</source>
        <translation>Aucune vente de ce fichier ne correspond.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup made and checked ({size}): {path}</source>
        <translation>Sauvegarde faite et vérifiée ({size})&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Backup made and checked ({size}).</source>
        <translation>Sauvegarde faite et vérifiée ({size}).</translation>
    </message>
    <message>
        <source>The second folder is not there: plug in the disk, or check the share.</source>
        <translation>Le second dossier n’est pas là&#xa0;: branchez le disque ou vérifiez le partage.</translation>
    </message>
    <message>
        <source>The copy to the second folder failed: check that disk.</source>
        <translation>La copie vers le second dossier a échoué&#xa0;: vérifiez ce disque.</translation>
    </message>
    <message>
        <source>Making a backup. You can go on selling.</source>
        <translation>Sauvegarde en cours. Vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>the newest is of {when}</source>
        <translation>la plus récente date du {when}</translation>
    </message>
    <message>
        <source>Leave the till open, or make one on the support page.</source>
        <translation>Laissez la caisse ouverte, ou faites-en une sur la page Assistance.</translation>
    </message>
    <message>
        <source>The copy is sound: till {till}, up to {when}.</source>
        <translation>La copie est intacte : caisse {till}, jusqu’au {when}.</translation>
    </message>
    <message>
        <source>Written by posapp {version} ({schema}).</source>
        <translation>Écrite par posapp {version} ({schema}).</translation>
    </message>
    <message>
        <source>{n} sale, {open} of them open.</source>
        <translation>{n} vente, dont {open} en cours.</translation>
    </message>
    <message>
        <source>{n} sales, {open} of them open.</source>
        <translation>{n} ventes, dont {open} en cours.</translation>
    </message>
    <message>
        <source>The till’s own file cannot be read ({cause}).</source>
        <translation>Le fichier de la caisse ne peut pas être lu ({cause}).</translation>
    </message>
    <message>
        <source>This is a copy of another till.</source>
        <translation>C’est la copie d’une autre caisse.</translation>
    </message>
    <message>
        <source>The till has {n} line of journal more.</source>
        <translation>La caisse a {n} ligne de journal de plus.</translation>
    </message>
    <message>
        <source>The till has {n} lines of journal more.</source>
        <translation>La caisse a {n} lignes de journal de plus.</translation>
    </message>
    <message>
        <source>{n} completed sale is not in the copy.</source>
        <translation>{n} vente terminée n’est pas dans la copie.</translation>
    </message>
    <message>
        <source>{n} completed sales are not in the copy.</source>
        <translation>{n} ventes terminées ne sont pas dans la copie.</translation>
    </message>
    <message>
        <source>Vouchers that are not in the copy: {states}</source>
        <translation>Bons absents de la copie&#xa0;: {states}</translation>
    </message>
    <message>
        <source>A restore takes them over, as far as the till’s file can be read.</source>
        <translation>Une restauration les reprend, tant que le fichier de la caisse peut être lu.</translation>
    </message>
    <message>
        <source>{n} voucher is first checked at Splio, then sent.</source>
        <translation>{n} bon est d’abord vérifié chez Splio, puis envoyé.</translation>
    </message>
    <message>
        <source>{n} vouchers are first checked at Splio, then sent.</source>
        <translation>{n} bons sont d’abord vérifiés chez Splio, puis envoyés.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the till’s sales? They are set aside, not lost.</source>
        <translation>Mettre cette copie à la place des ventes de la caisse&#x202f;? Elles sont mises de côté, pas perdues.</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>La copie est en place.</translation>
    </message>
    <message>
        <source>What was there before lies in {path}.</source>
        <translation>Ce qui s’y trouvait avant est dans {path}.</translation>
    </message>
    <message>
        <source>{n} newer sale was taken over.</source>
        <translation>{n} vente plus récente a été reprise.</translation>
    </message>
    <message>
        <source>{n} newer sales were taken over.</source>
        <translation>{n} ventes plus récentes ont été reprises.</translation>
    </message>
    <message>
        <source>{n} newer sale could not be taken over: ask support.</source>
        <translation>{n} vente plus récente n’a pas pu être reprise&#xa0;: demandez à l’assistance.</translation>
    </message>
    <message>
        <source>{n} newer sales could not be taken over: ask support.</source>
        <translation>{n} ventes plus récentes n’ont pas pu être reprises&#xa0;: demandez à l’assistance.</translation>
    </message>
    <message>
        <source>{n} voucher is checked at Splio before it is sent.</source>
        <translation>{n} bon est vérifié chez Splio avant d’être envoyé.</translation>
    </message>
    <message>
        <source>{n} vouchers are checked at Splio before they are sent.</source>
        <translation>{n} bons sont vérifiés chez Splio avant d’être envoyés.</translation>
    </message>
    <message>
        <source>Customers forgotten since then must be forgotten again.</source>
        <translation>Les clients oubliés depuis doivent l’être à nouveau.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more day.</source>
        <translation>Les sauvegardes le gardent encore {n} jour au plus.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more days.</source>
        <translation>Les sauvegardes le gardent encore {n} jours au plus.</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup put in place</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>To be checked after a backup was put in place</source>
        <translation>À vérifier après la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>This is a copy of another till ({till}). Nothing was changed. If this till takes that one’s place, add --from-another-till.</source>
        <translation>C’est la copie d’une autre caisse ({till}). Rien n’a été changé. Si cette caisse prend sa place, ajoutez --from-another-till.</translation>
    </message>
    <message>
        <source>A backup of the sales was being put back, and that was cut off. Open the till once: it ends that first. Nothing is lost.</source>
        <translation>Une sauvegarde des ventes était en train d’être remise, et cela a été interrompu. Ouvrez la caisse une fois : elle termine d’abord cela. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A copy of the till’s data ({path}) was made, but is not sound: nothing goes on without one. Nothing was changed: check the disk and tell the manager.</source>
        <translation>Une copie des données de la caisse ({path}) a été faite, mais elle n’est pas saine&#xa0;: rien ne continue sans elle. Rien n’a été changé&#xa0;: vérifiez le disque et prévenez le responsable.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install posapp {install} or newer; nothing was changed.</source>
        <translation>Les données de la caisse ({path}) ont été écrites par une version plus récente de ce programme. Installez posapp {install} ou plus récent&#x202f;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Did you see in Splio’s stock that this {n} code arrived? It is never sent again then.</source>
        <translation>Avez-vous vu dans le stock de Splio que ce code ({n}) est arrivé&#x202f;? Il ne sera alors plus jamais envoyé.</translation>
    </message>
    <message>
        <source>Did you see in Splio’s stock that these {n} codes arrived? They are never sent again then.</source>
        <translation>Avez-vous vu dans le stock de Splio que ces {n} codes sont arrivés&#x202f;? Ils ne seront alors plus jamais envoyés.</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>Oui, bien arrivé</translation>
    </message>
    <message>
        <source>Send this {n} code again? If it did arrive, Splio may have it twice: look at its stock first.</source>
        <translation>Renvoyer ce code ({n})&#x202f;? S’il était arrivé, Splio l’aurait peut-être deux fois&#xa0;: regardez d’abord son stock.</translation>
    </message>
    <message>
        <source>Send these {n} codes again? If they did arrive, Splio may have them twice: look at its stock first.</source>
        <translation>Renvoyer ces {n} codes&#x202f;? S’ils étaient arrivés, Splio les aurait peut-être deux fois&#xa0;: regardez d’abord son stock.</translation>
    </message>
    <message>
        <source>Yes, send again</source>
        <translation>Oui, renvoyer</translation>
    </message>
    <message>
        <source>File of codes for the printer</source>
        <translation>Fichier de codes pour l’imprimeur</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser</translation>
    </message>
    <message>
        <source>Splio does not tell how many it has.</source>
        <translation>Splio ne dit pas combien il en a.</translation>
    </message>
    <message>
        <source>Splio’s stock has {now} codes left now.</source>
        <translation>Le stock de Splio a maintenant {now} codes restants.</translation>
    </message>
    <message>
        <source>Splio’s stock should have had {before} codes left before, and has {now} now.</source>
        <translation>Le stock de Splio devait avoir {before} codes avant, il en a {now} maintenant.</translation>
    </message>
    <message>
        <source>It looks as if they arrived.</source>
        <translation>Ils semblent être arrivés.</translation>
    </message>
    <message>
        <source>It looks as if they did not arrive; Splio may take a while.</source>
        <translation>Ils ne semblent pas être arrivés&#x202f;; Splio peut mettre du temps.</translation>
    </message>
    <message>
        <source>That tells neither: look at Splio’s stock.</source>
        <translation>Cela ne tranche pas&#xa0;: regardez le stock de Splio.</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make codes…</source>
        <translation>Créer des codes…</translation>
    </message>
    <message>
        <source>Send to Splio…</source>
        <translation>Envoyer à Splio…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Bien arrivé…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>File for printing…</source>
        <translation>Fichier à imprimer…</translation>
    </message>
    <message>
        <source>No codes were made at this till yet.</source>
        <translation>Aucun code n’a encore été créé sur cette caisse.</translation>
    </message>
    <message>
        <source>First codes: {codes}</source>
        <translation>Premiers codes&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>{n} code left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that it arrived or send it again.</source>
        <translation>{n} code est parti vers Splio {since} sans réponse claire. Redemandez, regardez le stock de Splio, puis dites qu’il est arrivé ou renvoyez-le.</translation>
    </message>
    <message>
        <source>{n} codes left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that they arrived or send them again.</source>
        <translation>{n} codes sont partis vers Splio {since} sans réponse claire. Redemandez, regardez le stock de Splio, puis dites qu’ils sont arrivés ou renvoyez-les.</translation>
    </message>
    <message>
        <source>Batches of codes made here</source>
        <translation>Lots de codes créés ici</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Send to which reward’s stock?</source>
        <translation>Envoyer au stock de quelle récompense&#x202f;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Laisser  Échap</translation>
    </message>
    <message>
        <source>It stays with this reward: codes cannot be taken back.</source>
        <translation>Le lot reste à cette récompense&#xa0;: les codes ne se reprennent pas.</translation>
    </message>
    <message>
        <source>Rewards whose codes Splio makes are not listed.</source>
        <translation>Les récompenses dont Splio crée les codes n’y sont pas.</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Créer des codes</translation>
    </message>
    <message>
        <source>First digits of every code</source>
        <translation>Premiers chiffres de chaque code</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Combien de codes</translation>
    </message>
    <message>
        <source>Reward they are for</source>
        <translation>Récompense concernée</translation>
    </message>
    <message>
        <source>Only make them, send them later</source>
        <translation>Seulement créer, envoyer plus tard</translation>
    </message>
    <message>
        <source>For example: {codes}</source>
        <translation>Par exemple&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Drawn at random with a check digit, none of them a code or card known here. These examples are thrown away.</source>
        <translation>Tirés au hasard, avec une clé de contrôle&#x202f;; aucun n’est un code ou une carte connus ici. Ces exemples sont jetés.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Premiers chiffres</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Make codes of your own</source>
        <translation>Créer vos propres codes</translation>
    </message>
    <message>
        <source>Every code begins with these digits; the more codes, the fewer digits. A code is worth cash: nobody can guess one.</source>
        <translation>Chaque code commence par ces chiffres&#x202f;; plus il y a de codes, moins il faut de chiffres. Un code vaut de l’argent&#xa0;: personne ne peut le deviner.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Make and send them</source>
        <translation>Créer et envoyer</translation>
    </message>
    <message>
        <source>{n} code is taken for arrived.</source>
        <translation>{n} code est tenu pour arrivé.</translation>
    </message>
    <message>
        <source>{n} codes are taken for arrived.</source>
        <translation>{n} codes sont tenus pour arrivés.</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. Ask again, or look at Splio’s stock.</source>
        <translation>Pas de réponse claire ({said})&#xa0;: les derniers codes sont peut-être arrivés. Redemandez, ou regardez le stock de Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send again.</source>
        <translation>Splio refuse les codes&#xa0;: {said}. Une fois corrigé, renvoyez-les.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: try later.</source>
        <translation>Splio est injoignable. Le reste n’a pas été envoyé&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent.</source>
        <translation>Splio demande moins d’appels. Le reste n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This till has no key for Splio: see Settings.</source>
        <translation>Cette caisse n’a pas de clé Splio&#xa0;: voir Réglages.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This till’s clock may be wrong. Before you refuse a voucher for its dates, ask a manager.</source>
        <translation>L’heure de cette caisse est peut-être fausse. Avant de refuser un bon pour ses dates, demandez à un responsable.</translation>
    </message>
    <message>
        <source>This machine’s clock has jumped, and Splio has not confirmed the time yet. Set date and time of this machine.</source>
        <translation>L’horloge de cet ordinateur a sauté, et Splio n’a pas encore confirmé l’heure. Réglez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} slow. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>L’horloge de cet ordinateur retarde de {far}. La caisse suit l’heure de Splio&#xa0;: les ventes sont bien datées. Réglez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} fast. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>L’horloge de cet ordinateur avance de {far}. La caisse suit l’heure de Splio&#xa0;: les ventes sont bien datées. Réglez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>ahead by {far}</source>
        <translation>en avance de {far}</translation>
    </message>
    <message>
        <source>back by {far}</source>
        <translation>en arrière de {far}</translation>
    </message>
    <message>
        <source>the till kept its time</source>
        <translation>la caisse a gardé son heure</translation>
    </message>
    <message>
        <source>the till’s time moved {far}</source>
        <translation>l’heure de la caisse a changé de {far}</translation>
    </message>
    <message>
        <source>This machine’s clock is taken for right from now on.</source>
        <translation>L’horloge de cet ordinateur est désormais tenue pour juste.</translation>
    </message>
    <message>
        <source>The clock is right, as far as the till knows.</source>
        <translation>L’heure est juste, pour autant que la caisse le sache.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}&#xa0;s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A prefix is 1 to {longest} digits, such as 29. No code was made.</source>
        <translation>Un préfixe a de 1 à {longest} chiffres, par exemple 29. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>A prefix must not begin with 0: many scanners and spreadsheets leave that zero out. No code was made.</source>
        <translation>Un préfixe ne commence pas par 0&#xa0;: beaucoup de scanners et de tableurs oublient ce zéro. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for 1 more code that cannot be guessed. Ask for one, or take a shorter prefix. No code was made.</source>
        <translation>Le préfixe {prefix} ne laisse de place que pour 1 code impossible à deviner. Demandez-en un seul, ou prenez un préfixe plus court. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most} codes, not {count}. No code was made.</source>
        <translation>Un lot a de 1 à {most} codes, pas {count}. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {room} more codes that cannot be guessed. Ask for fewer, or take a shorter prefix. No code was made.</source>
        <translation>Le préfixe {prefix} a encore de la place pour {room} codes impossibles à deviner. Demandez-en moins, ou prenez un préfixe plus court. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>Too many numbers that begin with {prefix} are codes or cards already: a guess could hit one. Take another prefix. No code was made.</source>
        <translation>Trop de numéros commençant par {prefix} sont déjà des codes ou des cartes&#xa0;: on pourrait en deviner un. Prenez un autre préfixe. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>No batch is called {batch}. “posapp codes list” shows them.</source>
        <translation>Aucun lot ne s’appelle {batch}. «&#xa0;posapp codes list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>No code of the batch {batch} is unclear: nothing has to be settled.</source>
        <translation>Aucun code du lot {batch} n’est incertain&#xa0;: il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>Several batches begin with {batch}: give more of the name. “posapp codes list” shows them.</source>
        <translation>Plusieurs lots commencent par {batch}&#xa0;: donnez plus de caractères. «&#xa0;posapp codes list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>Codes of the batch {batch} are, or may be, in the stock of the reward {reward}; they cannot go to another one. Nothing was sent.</source>
        <translation>Des codes du lot {batch} sont, ou sont peut-être, dans le stock de la récompense {reward}&#x202f;; ils ne peuvent pas aller à une autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Splio knows no reward {reward}. Nothing was sent.</source>
        <translation>Splio ne connaît pas de récompense {reward}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The reward {reward} is not limited, so it has no stock for own codes: Splio takes them only for a limited reward. Nothing was sent.</source>
        <translation>La récompense {reward} n’est pas limitée et n’a donc pas de stock pour vos propres codes&#xa0;: Splio ne les prend que pour une récompense limitée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Splio makes the codes of the reward {reward} itself: it takes own codes only for a reward whose codes are not generated automatically. Nothing was sent.</source>
        <translation>Splio crée lui-même les codes de la récompense {reward}&#xa0;: il ne prend vos propres codes que pour une récompense sans génération automatique. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This till has no stock yet: run “posapp sync”, or ask Splio itself with --live.</source>
        <translation>Cette caisse n’a pas encore de stock&#xa0;: lancez «&#xa0;posapp sync&#xa0;», ou interrogez Splio lui-même avec --live.</translation>
    </message>
    <message>
        <source>There is a file {path} already: give another name. It was left as it is.</source>
        <translation>Il y a déjà un fichier {path}&#xa0;: donnez un autre nom. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: choose another place. A batch that was made is kept; “posapp codes export” writes it out.</source>
        <translation>Le fichier {path} ne peut pas être écrit&#xa0;: choisissez un autre endroit. Un lot créé est conservé&#x202f;; «&#xa0;posapp codes export&#xa0;» l’écrit.</translation>
    </message>
    <message>
        <source>{n} code made with prefix {prefix}: batch {name}.</source>
        <translation>{n} code créé avec le préfixe {prefix}&#xa0;: lot {name}.</translation>
    </message>
    <message>
        <source>{n} codes made with prefix {prefix}: batch {name}.</source>
        <translation>{n} codes créés avec le préfixe {prefix}&#xa0;: lot {name}.</translation>
    </message>
    <message>
        <source>They end like these: {samples}</source>
        <translation>Ils finissent ainsi&#xa0;: {samples}</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more code.</source>
        <translation>Le préfixe {prefix} a encore de la place pour {n} code.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more codes.</source>
        <translation>Le préfixe {prefix} a encore de la place pour {n} codes.</translation>
    </message>
    <message>
        <source>This till has no stock yet: the codes were compared with earlier batches only.</source>
        <translation>Cette caisse n’a pas encore de stock&#xa0;: les codes n’ont été comparés qu’aux lots précédents.</translation>
    </message>
    <message>
        <source>{n} code written to {path}. It is worth cash: guard it.</source>
        <translation>{n} code écrit dans {path}. Il vaut de l’argent&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>{n} codes written to {path}. They are worth cash: guard them.</source>
        <translation>{n} codes écrits dans {path}. Ils valent de l’argent&#xa0;: gardez-les en lieu sûr.</translation>
    </message>
    <message>
        <source>Give both --upload and --reward, or neither. No code was made.</source>
        <translation>Donnez --upload et --reward ensemble, ou aucun des deux. Aucun code n’a été créé.</translation>
    </message>
    <message>
        <source>Sending codes</source>
        <translation>Envoi des codes</translation>
    </message>
    <message>
        <source>Splio takes {n} code for the reward {reward}.</source>
        <translation>Splio prend {n} code pour la récompense {reward}.</translation>
    </message>
    <message>
        <source>Splio takes {n} codes for the reward {reward}.</source>
        <translation>Splio prend {n} codes pour la récompense {reward}.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>Il ne restait rien à envoyer.</translation>
    </message>
    <message>
        <source>Splio counted {before} codes left before, {after} now; it adds them in the background, which may take a while.</source>
        <translation>Splio comptait {before} codes restants avant, {after} maintenant&#x202f;; il les ajoute en arrière-plan, ce qui peut prendre un moment.</translation>
    </message>
    <message>
        <source>Splio calls its work “{status}”: compare its stock in a while.</source>
        <translation>Splio dit de son travail «&#xa0;{status}&#xa0;»&#xa0;: comparez son stock dans un moment.</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} non envoyés</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} incertains</translation>
    </message>
    <message>
        <source>{n} taken by Splio</source>
        <translation>{n} pris par Splio</translation>
    </message>
    <message>
        <source>{n} refused by Splio</source>
        <translation>{n} refusés par Splio</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. They are not sent again by themselves. Compare the reward&apos;s stock at Splio; if they are not there, send them with --again.</source>
        <translation>Aucune réponse claire n’est venue ({said})&#xa0;: les derniers codes sont peut-être arrivés, peut-être pas. Ils ne repartent pas d’eux-mêmes. Comparez le stock de la récompense chez Splio&#x202f;; s’ils n’y sont pas, renvoyez-les avec --again.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send them with --again.</source>
        <translation>Splio refuse les codes&#xa0;: {said}. Une fois cela réglé, renvoyez-les avec --again.</translation>
    </message>
    <message>
        <source>Splio calls even one code too many: ask its support.</source>
        <translation>Splio trouve qu’un seul code est déjà trop&#xa0;: adressez-vous à son support.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: run it again later.</source>
        <translation>Splio est injoignable. Le reste n’a pas été envoyé&#xa0;: recommencez plus tard.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent: run it again later.</source>
        <translation>Splio demande à être appelé moins souvent. Le reste n’a pas été envoyé&#xa0;: recommencez plus tard.</translation>
    </message>
    <message>
        <source>Stopped. The rest was not sent; it can be later.</source>
        <translation>Arrêté. Le reste n’a pas été envoyé&#x202f;; il peut l’être plus tard.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then this again.</source>
        <translation>Aucune clé Splio n’est définie&#xa0;: lancez «&#xa0;posapp key&#xa0;», puis recommencez.</translation>
    </message>
    <message>
        <source>Splio refuses the key. The rest was not sent: check the key.</source>
        <translation>Splio refuse la clé. Le reste n’a pas été envoyé&#xa0;: vérifiez la clé.</translation>
    </message>
    <message>
        <source>The key has no right to add codes. The rest was not sent: ask Splio&apos;s support.</source>
        <translation>La clé n’a pas le droit d’ajouter des codes. Le reste n’a pas été envoyé&#xa0;: adressez-vous au support de Splio.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address does not take codes. The rest was not sent.</source>
        <translation>Ce qui répond à l’adresse de Splio ne prend pas de codes. Le reste n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>{n} code is unclear since before and was not sent again: compare the reward&apos;s stock at Splio, then use --again if it is not there.</source>
        <translation>{n} code est incertain depuis un envoi précédent et n’a pas été renvoyé&#xa0;: comparez le stock de la récompense chez Splio, puis utilisez --again s’il n’y est pas.</translation>
    </message>
    <message>
        <source>{n} codes are unclear since before and were not sent again: compare the reward&apos;s stock at Splio, then use --again if they are not there.</source>
        <translation>{n} codes sont incertains depuis un envoi précédent et n’ont pas été renvoyés&#xa0;: comparez le stock de la récompense chez Splio, puis utilisez --again s’ils n’y sont pas.</translation>
    </message>
    <message>
        <source>{n} code was refused before; --again sends it once more.</source>
        <translation>{n} code a déjà été refusé&#x202f;; --again le renvoie une fois de plus.</translation>
    </message>
    <message>
        <source>{n} codes were refused before; --again sends them once more.</source>
        <translation>{n} codes ont déjà été refusés&#x202f;; --again les renvoie une fois de plus.</translation>
    </message>
    <message>
        <source>No batch was made at this till.</source>
        <translation>Aucun lot n’a été créé sur cette caisse.</translation>
    </message>
    <message>
        <source>{n} custom field</source>
        <translation>{n} champ personnalisé</translation>
    </message>
    <message>
        <source>{n} custom fields</source>
        <translation>{n} champs personnalisés</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} récompense</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} récompenses</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from Splio now:</source>
        <translation>{fields} sur {rewards}, d’après Splio à l’instant&#xa0;:</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from the stock:</source>
        <translation>{fields} sur {rewards}, d’après le stock&#xa0;:</translation>
    </message>
    <message>
        <source>No reward carries a custom field.</source>
        <translation>Aucune récompense n’a de champ personnalisé.</translation>
    </message>
    <message>
        <source>on {n} reward</source>
        <translation>sur {n} récompense</translation>
    </message>
    <message>
        <source>on {n} rewards</source>
        <translation>sur {n} récompenses</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>for example {samples}</source>
        <translation>par exemple {samples}</translation>
    </message>
    <message>
        <source>read as no rule</source>
        <translation>lu comme aucune règle</translation>
    </message>
    <message>
        <source>read as: {rule} ({setting})</source>
        <translation>lu comme&#xa0;: {rule} ({setting})</translation>
    </message>
    <message>
        <source>No field is read as {rule} ({setting}). To choose one, put into {file}:</source>
        <translation>Aucun champ n’est lu comme {rule} ({setting}). Pour en choisir un, mettez dans {file}&#xa0;:</translation>
    </message>
    <message>
        <source>smallest purchase</source>
        <translation>achat minimum</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>boutique en ligne seulement</translation>
    </message>
    <message>
        <source>stock alert</source>
        <translation>alerte de stock</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} voucher is queued for Splio.</source>
        <translation>Vente {ref} validée&#x202f;; {n} bon en attente d’envoi à Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} vouchers are queued for Splio.</source>
        <translation>Vente {ref} validée&#x202f;; {n} bons en attente d’envoi à Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} was already complete with these vouchers; nothing was changed.</source>
        <translation>La vente {ref} était déjà validée avec ces bons&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was reserved and nothing will be sent.</source>
        <translation>Rien n’a été réservé et rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>Stock synced: {rewards} rewards, {codes} codes.</source>
        <translation>Stock à jour&#xa0;: {rewards} récompenses, {codes} codes.</translation>
    </message>
    <message>
        <source>Stock synced: {n} reward; codes come by file.</source>
        <translation>Stock à jour&#xa0;: {n} récompense&#x202f;; les codes arrivent par fichier.</translation>
    </message>
    <message>
        <source>Stock synced: {n} rewards; codes come by file.</source>
        <translation>Stock à jour&#xa0;: {n} récompenses&#x202f;; les codes arrivent par fichier.</translation>
    </message>
    <message>
        <source>{n} entries could not be read and were left out.</source>
        <translation>{n} entrées illisibles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often; the burns stay queued for a little later.</source>
        <translation>Splio demande à être appelé moins souvent&#x202f;; les bons utilisés restent en attente et seront renvoyés un peu plus tard.</translation>
    </message>
    <message>
        <source>Splio cannot be reached; the burns stay queued and are tried again.</source>
        <translation>Splio est injoignable&#x202f;; les bons utilisés restent en attente et seront renvoyés.</translation>
    </message>
    <message>
        <source>Splio does not know this store: set store_id to one of Splio&apos;s stores, then flush again. No burn was lost.</source>
        <translation>Splio ne connaît pas ce magasin&#xa0;: donnez à store_id l’un des magasins de Splio, puis relancez l’envoi. Aucun bon n’est perdu.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then flush again.</source>
        <translation>Aucune clé Splio n’est définie&#xa0;: lancez «&#xa0;posapp key&#xa0;», puis relancez l’envoi.</translation>
    </message>
    <message>
        <source>Splio refuses the key: check it, then flush again. Nothing is lost.</source>
        <translation>Splio refuse la clé&#xa0;: vérifiez-la, puis relancez l’envoi. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The key has no right to burn: ask Splio&apos;s support. Nothing is lost.</source>
        <translation>La clé n’a pas le droit d’utiliser les bons&#xa0;: adressez-vous au support de Splio. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address is not Splio. Nothing is lost.</source>
        <translation>Ce qui répond à l’adresse de Splio n’est pas Splio. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>Le bon utilisé est remis en attente d’envoi.</translation>
    </message>
    <message>
        <source>Confirmed {confirmed}, rejected by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confirmés : {confirmed}, refusés par Splio : {rejected}, en attente : {waiting}, incertains : {unclear}.</translation>
    </message>
    <message>
        <source>Choose one: --retry, or --settle with a reason. Nothing was changed.</source>
        <translation>Choisissez : --retry, ou --settle avec un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The burn is marked as settled; the reason is in the journal.</source>
        <translation>Le bon utilisé est marqué comme réglé ; le motif est dans le journal.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparée</translation>
    </message>
    <message>
        <source>agrees with Splio&apos;s</source>
        <translation>d’accord avec celle de Splio</translation>
    </message>
    <message>
        <source>{n} s away from Splio&apos;s: set this machine&apos;s clock</source>
        <translation>à {n} s de celle de Splio&#xa0;: réglez l’horloge de cette machine</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>No burns.</source>
        <translation>Aucun bon utilisé.</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clé Splio</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La clé est conservée dans un fichier chiffré, car ce système n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keyring.</source>
        <translation>La clé est conservée dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>The answer could not be written (disk full?). What was done stays done: ask again.</source>
        <translation>La réponse n’a pas pu être écrite (disque plein&#x202f;?). Ce qui a été fait reste fait&#xa0;: redemandez-la.</translation>
    </message>
    <message>
        <source>No screen was found here; try “posapp demo --headless” for the scripted sale.</source>
        <translation>Aucun écran n’a été trouvé ici&#x202f;; essayez «&#xa0;posapp demo --headless&#xa0;» pour la vente scénarisée.</translation>
    </message>
    <message>
        <source>A training Splio listens at {url}; the training till is empty.</source>
        <translation>Un Splio de formation répond à {url} ; la caisse de formation est vide.</translation>
    </message>
    <message>
        <source>The network goes away. The till works from its stock.</source>
        <translation>Le réseau est coupé. La caisse travaille sur son stock.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Le réseau est rétabli.</translation>
    </message>
    <message>
        <source>Scan {code} for a basket of {amount}</source>
        <translation>Passage de {code} pour un achat de {amount}</translation>
    </message>
    <message>
        <source>The customer pays; the sale is completed.</source>
        <translation>Le client paie&#x202f;; la vente est validée.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>In Splio&apos;s books: {code} burned on {moment} in store {store}, once.</source>
        <translation>Dans les livres de Splio&#xa0;: {code} utilisé le {moment} au magasin {store}, une seule fois.</translation>
    </message>
    <message>
        <source>The same voucher is presented again</source>
        <translation>Le même bon est présenté une seconde fois</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file of the sales is damaged ({file}). It is kept as it is: tell the manager, who puts a backup back and sends a support file.</source>
        <translation>Le fichier des ventes est endommagé ({file}). Il est gardé tel quel&#xa0;: prévenez le responsable, qui remet une sauvegarde et envoie un fichier d’assistance.</translation>
    </message>
    <message>
        <source>These data came from another till: {of} on {host}. What was sold there waits and is not sent from here. Manager: F11, Support, say which till this is.</source>
        <translation>Ces données viennent d’une autre caisse&#xa0;: {of} sur {host}. Ce qui y a été vendu attend et n’est pas envoyé d’ici. Responsable&#xa0;: F11, Assistance, dites quelle caisse c’est.</translation>
    </message>
    <message>
        <source>The sales saved here end earlier than they did before: {lines} entries since {since} are missing. Tell the manager: compare with the tickets.</source>
        <translation>Les ventes enregistrées ici s’arrêtent plus tôt qu’avant&#xa0;: il manque {lines} lignes depuis {since}. Prévenez le responsable&#xa0;: comparez avec les tickets.</translation>
    </message>
    <message>
        <source>The till cannot write to its folder ({path}). Vouchers can be looked at but not taken: tell the manager.</source>
        <translation>La caisse ne peut pas écrire dans son dossier ({path}). Les bons peuvent être vérifiés mais pas acceptés&#xa0;: prévenez le responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). No voucher can be taken until there is room: delete other files, or tell the manager.</source>
        <translation>Le disque de cette caisse est plein ({path}). Aucun bon ne peut être accepté tant qu’il n’y a pas de place&#xa0;: supprimez d’autres fichiers, ou prévenez le responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is nearly full: {free} left ({path}). Tell the manager to make room.</source>
        <translation>Le disque de cette caisse est presque plein&#xa0;: il reste {free} ({path}). Demandez au responsable de faire de la place.</translation>
    </message>
    <message>
        <source>The file of the voucher stock is damaged. Go on selling: Splio is asked. Close and open the till once: the stock is then built anew.</source>
        <translation>Le fichier du stock de bons est endommagé. Continuez à vendre&#xa0;: Splio est interrogé. Fermez et rouvrez la caisse&#xa0;: le stock est alors reconstruit.</translation>
    </message>
    <message>
        <source>The voucher stock was damaged and is being built anew. Until then only Splio can tell of a voucher. The old file is kept as {file}.</source>
        <translation>Le stock de bons était endommagé et se reconstruit. D’ici là, seul Splio peut renseigner sur un bon. L’ancien fichier est gardé sous {file}.</translation>
    </message>
    <message>
        <source>These data are of the till {till} on {host} ({folder}). Used vouchers that wait: {burns}.</source>
        <translation>Ces données sont de la caisse {till} sur {host} ({folder}). Bons utilisés qui attendent&#xa0;: {burns}.</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>Quelle caisse est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>The same till, moved here</source>
        <translation>La même caisse, déplacée ici</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>Une autre caisse</translation>
    </message>
    <message>
        <source>Choose this only if the old till is not used any more. What waits is sent from here.</source>
        <translation>Ne choisissez ceci que si l’ancienne caisse ne sert plus. Ce qui attend est envoyé d’ici.</translation>
    </message>
    <message>
        <source>The old till goes on and sends its own used vouchers. What waits is never sent from here.</source>
        <translation>L’ancienne caisse continue et envoie ses propres bons utilisés. Ce qui attend n’est jamais envoyé d’ici.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. 1. Make a support file. 2. Put the newest backup back: what waits in it is checked at Splio first. Until then take no vouchers here.</source>
        <translation>Rien n’a été modifié ni supprimé. 1. Créez un fichier d’assistance. 2. Remettez la sauvegarde la plus récente&#xa0;: ce qui y attend est d’abord vérifié chez Splio. D’ici là, n’acceptez aucun bon ici.</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Remettre une sauvegarde…</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Utiliser cette sauvegarde</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Créer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Close this window: the till then opens.</source>
        <translation>Fermez cette fenêtre&#xa0;: la caisse s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>{answer}: press again</source>
        <translation>{answer}&#xa0;: appuyez encore</translation>
    </message>
    <message>
        <source>This is the till now. Used vouchers that are sent from here: {count}.</source>
        <translation>C’est désormais la caisse. Bons utilisés envoyés d’ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>This is a till of its own now. Used vouchers left to the other till: {count}.</source>
        <translation>C’est désormais une caisse à part. Bons utilisés laissés à l’autre caisse&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing waits.</source>
        <translation>Cette caisse est à sa place&#xa0;: rien n’attend.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>{n} voucher worth {value} not confirmed by Splio</source>
        <translation>{n} bon de {value} non confirmé par Splio</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value} not confirmed by Splio</source>
        <translation>{n} bons de {value} en tout, non confirmés par Splio</translation>
    </message>
    <message>
        <source>{taken}; there is no limit.</source>
        <translation>{taken}&#x202f;; il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>{taken}: {share} % of the limit.</source>
        <translation>{taken}&#xa0;: {share}&#xa0;% de la limite.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier des réglages</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clé Splio</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Till window</source>
        <translation>Fenêtre de caisse</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Fichiers de données</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Night check</source>
        <translation>Contrôle de nuit</translation>
    </message>
    <message>
        <source>Copied data</source>
        <translation>Données copiées</translation>
    </message>
    <message>
        <source>Vouchers to send</source>
        <translation>Bons à envoyer</translation>
    </message>
    <message>
        <source>Limit without Splio</source>
        <translation>Limite sans Splio</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock de codes</translation>
    </message>
    <message>
        <source>Codes left</source>
        <translation>Codes restants</translation>
    </message>
    <message>
        <source>Line to Splio</source>
        <translation>Liaison avec Splio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Serveur de fichiers</translation>
    </message>
    <message>
        <source>Vouchers by file</source>
        <translation>Bons par fichier</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>Règles de l’entreprise</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Set this store’s id at Splio (store_id).</source>
        <translation>Indiquez l’identifiant de ce magasin chez Splio (store_id).</translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation>Saisissez la clé dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another folder (data_dir), or let the till write there.</source>
        <translation>Choisissez un autre dossier (data_dir), ou laissez la caisse y écrire.</translation>
    </message>
    <message>
        <source>Make room on this disk: without it no sale can be completed.</source>
        <translation>Faites de la place sur ce disque&#xa0;: sans elle, aucune vente ne peut être terminée.</translation>
    </message>
    <message>
        <source>Settle what Splio rejected on the queue’s page.</source>
        <translation>Réglez ce que Splio a refusé, à la page File.</translation>
    </message>
    <message>
        <source>Nothing: they are sent by themselves once Splio answers.</source>
        <translation>Rien&#xa0;: ils partent d’eux-mêmes dès que Splio répond.</translation>
    </message>
    <message>
        <source>Bring the line to Splio back.</source>
        <translation>Rétablissez la liaison avec Splio.</translation>
    </message>
    <message>
        <source>Sync once more; if it stays, ask Splio’s support.</source>
        <translation>Synchronisez encore une fois&#x202f;; si cela persiste, demandez au support de Splio.</translation>
    </message>
    <message>
        <source>Sync the stock.</source>
        <translation>Synchronisez le stock.</translation>
    </message>
    <message>
        <source>Ask for more codes of these rewards.</source>
        <translation>Demandez d’autres codes de ces récompenses.</translation>
    </message>
    <message>
        <source>Set date and time of this machine.</source>
        <translation>Réglez la date et l’heure de ce poste.</translation>
    </message>
    <message>
        <source>Choose the store anew in the settings.</source>
        <translation>Choisissez de nouveau le magasin dans les réglages.</translation>
    </message>
    <message>
        <source>Check the way by file in the settings.</source>
        <translation>Vérifiez la voie par fichier dans les réglages.</translation>
    </message>
    <message>
        <source>Another program has the file open: close it, then check again.</source>
        <translation>Un autre programme tient le fichier ouvert&#xa0;: fermez-le, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Open the till once: it puts the backup back.</source>
        <translation>Ouvrez la caisse une fois : elle remet la sauvegarde.</translation>
    </message>
    <message>
        <source>Open the till once: it brings the file up to date.</source>
        <translation>Ouvrez la caisse une fois&#xa0;: elle met le fichier à jour.</translation>
    </message>
    <message>
        <source>Install the newest posapp on this machine.</source>
        <translation>Installez la dernière version de posapp sur ce poste.</translation>
    </message>
    <message>
        <source>Close the till and open it: it fills a new stock, and nothing is lost.</source>
        <translation>Fermez la caisse et rouvrez-la&#xa0;: elle remplit un nouveau stock, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Leave the folder as it is and send a bundle to support at once.</source>
        <translation>Ne touchez pas au dossier et envoyez tout de suite un fichier d’assistance.</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>Vérifiez la clé dans les réglages.</translation>
    </message>
    <message>
        <source>Check this machine’s date, then the network: a proxy may be between.</source>
        <translation>Vérifiez la date de ce poste, puis le réseau&#xa0;: un proxy est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>Check Splio’s address in the settings.</source>
        <translation>Vérifiez l’adresse de Splio dans les réglages.</translation>
    </message>
    <message>
        <source>Look at cable, Wi-Fi and router. The till sells on from its stock.</source>
        <translation>Regardez le câble, le Wi-Fi et le routeur. La caisse continue à vendre avec son stock.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>posapp {version} on {system}, Python {python}</source>
        <translation>posapp {version} sur {system}, Python {python}</translation>
    </message>
    <message>
        <source>{till}, no store set; data in {folder}</source>
        <translation>{till}, aucun magasin choisi&#x202f;; données dans {folder}</translation>
    </message>
    <message>
        <source>{till}, store {store}; data in {folder}</source>
        <translation>{till}, magasin {store}&#x202f;; données dans {folder}</translation>
    </message>
    <message>
        <source>no key is set</source>
        <translation>aucune clé n’est saisie</translation>
    </message>
    <message>
        <source>a key is set, but cannot be read now</source>
        <translation>une clé est saisie, mais ne peut pas être lue en ce moment</translation>
    </message>
    <message>
        <source>a key is set; it ends in {ending}</source>
        <translation>une clé est saisie&#x202f;; elle finit par {ending}</translation>
    </message>
    <message>
        <source>not tried: no key is set</source>
        <translation>pas essayée&#xa0;: aucune clé n’est saisie</translation>
    </message>
    <message>
        <source>the till is open on this machine</source>
        <translation>la caisse est ouverte sur ce poste</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}</source>
        <translation>{folder} ne peut pas servir&#xa0;: {why}</translation>
    </message>
    <message>
        <source>a file stands in its place</source>
        <translation>un fichier occupe sa place</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>cet utilisateur n’a pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>none yet: the till makes them when it first opens</source>
        <translation>pas encore&#xa0;: la caisse les crée à sa première ouverture</translation>
    </message>
    <message>
        <source>checked, no fault found; sales {ledger}, stock {stock}</source>
        <translation>vérifiés, sans défaut&#x202f;; ventes {ledger}, stock {stock}</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} est endommagé</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>{when}: fault found in {files}</source>
        <translation>{when}&#xa0;: défaut trouvé dans {files}</translation>
    </message>
    <message>
        <source>{when}: not finished</source>
        <translation>{when}&#xa0;: pas terminé</translation>
    </message>
    <message>
        <source>{when}: no fault found</source>
        <translation>{when}&#xa0;: aucun défaut trouvé</translation>
    </message>
    <message>
        <source>Say which till this is, on the support page or with “posapp place”.</source>
        <translation>Dites quelle caisse c’est, sur la page Assistance ou avec «&#xa0;posapp place&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work just now. Nothing is lost: try again in a moment.</source>
        <translation>Cela n’a pas fonctionné pour l’instant. Rien n’est perdu&#xa0;: réessayez dans un moment.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is lost: please tell the manager.</source>
        <translation>Cela n’a pas fonctionné. Rien n’est perdu&#xa0;: prévenez le responsable.</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>Ce n’est pas possible ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was saved is lost: try again, and tell the manager if it comes back.</source>
        <translation>Le programme a fait une erreur. Rien de ce qui était enregistré n’est perdu&#xa0;: réessayez, et prévenez le responsable si cela revient.</translation>
    </message>
    <message>
        <source>Another till window or command is using this till’s data ({path}). Close it, or try again when it has ended.</source>
        <translation>Une autre fenêtre ou commande utilise les données de cette caisse ({path}). Fermez-la, ou réessayez quand elle aura terminé.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>Les données de la caisse ({path}) viennent d’une version plus récente de ce programme. Installez cette version&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) are of an older version of this program. Open the till once to bring them up to date.</source>
        <translation>Les données de la caisse ({path}) viennent d’une version plus ancienne de ce programme. Ouvrez la caisse une fois pour les mettre à jour.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) could not be brought up to date. They are as they were: tell the manager.</source>
        <translation>Les données de la caisse ({path}) n’ont pas pu être mises à jour. Elles sont inchangées&#xa0;: prévenez le responsable.</translation>
    </message>
    <message>
        <source>A data file of the till is damaged ({path}). Nothing was changed: tell the manager, who can put a backup in its place.</source>
        <translation>Un fichier de données de la caisse est endommagé ({path}). Rien n’a été modifié&#xa0;: prévenez le responsable, qui peut remettre une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>{path} is not a data file of this till. Nothing was changed: tell the manager, who can move that file away or put a backup in its place.</source>
        <translation>{path} n’est pas un fichier de données de cette caisse. Rien n’a été modifié&#xa0;: prévenez le responsable, qui peut déplacer ce fichier ou remettre une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>The till’s data are in use by another program. Try again in a moment.</source>
        <translation>Les données de la caisse sont occupées par un autre programme. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The till may not write its data ({path}). The rights of that folder must be corrected: tell the manager.</source>
        <translation>La caisse n’a pas le droit d’écrire ses données ({path}). Les droits de ce dossier sont à corriger&#xa0;: prévenez le responsable.</translation>
    </message>
    <message>
        <source>The till’s data cannot be opened ({path}). The folder may be missing, or closed to this user: tell the manager.</source>
        <translation>Les données de la caisse ne peuvent pas être ouvertes ({path}). Le dossier manque peut-être, ou cet utilisateur n’y a pas accès&#xa0;: prévenez le responsable.</translation>
    </message>
    <message>
        <source>The disk did not read or write the till’s data ({path}). Try again, and tell the manager: the disk may be failing.</source>
        <translation>Le disque n’a pas pu lire ou écrire les données de la caisse ({path}). Réessayez, et prévenez le responsable&#xa0;: le disque est peut-être défaillant.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) hold something that contradicts this. Nothing was changed: begin the sale anew, and tell the manager if it comes back.</source>
        <translation>Les données de la caisse ({path}) contiennent quelque chose qui contredit cela. Rien n’a été modifié&#xa0;: recommencez la vente, et prévenez le responsable si cela revient.</translation>
    </message>
    <message>
        <source>A text or number here cannot be saved on this till. Nothing was changed: check what was typed or scanned, then try again.</source>
        <translation>Un texte ou un nombre ne peut pas être enregistré sur cette caisse. Rien n’a été modifié&#xa0;: vérifiez ce qui a été saisi ou scanné, puis réessayez.</translation>
    </message>
    <message>
        <source>No used voucher in this till’s queue has a number beginning with “{burn}”. Take the number from the list of the queue.</source>
        <translation>Aucun bon utilisé de la file d’envoi de cette caisse n’a un numéro commençant par «&#xa0;{burn}&#xa0;». Reprenez le numéro dans la liste de la file.</translation>
    </message>
    <message>
        <source>Several used vouchers have a number beginning with “{burn}”. Give more of the number; nothing was changed.</source>
        <translation>Plusieurs bons utilisés ont un numéro commençant par «&#xa0;{burn}&#xa0;». Donnez plus de caractères du numéro&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A ticket number has at most {longest} letters, digits and signs, and no line breaks: enter it as printed on the ticket.</source>
        <translation>Un numéro de ticket a au plus {longest} lettres, chiffres et signes, sans retour à la ligne&#xa0;: saisissez-le comme imprimé sur le ticket.</translation>
    </message>
    <message>
        <source>The voucher {voucher} is already held by another sale. Nothing was changed: cancel or complete that sale first.</source>
        <translation>Le bon {voucher} est déjà réservé par une autre vente. Rien n’a été modifié : annulez ou validez d’abord cette vente.</translation>
    </message>
    <message>
        <source>The moment of the sale lies in the future. Nothing was changed: give its real moment, or check this machine’s clock.</source>
        <translation>Le moment de la vente est dans le futur. Rien n’a été modifié&#xa0;: indiquez son vrai moment, ou vérifiez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>“{text}” never was: the clocks went forward in that hour. Give the moment as the store’s clock showed it.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a jamais existé&#xa0;: on a avancé les horloges à cette heure. Donnez le moment tel que l’horloge du magasin l’a montré.</translation>
    </message>
    <message>
        <source>The voucher {voucher} can no longer be used as it was shown. Look at it again, then complete the sale.</source>
        <translation>Le bon {voucher} ne peut plus être utilisé comme il était affiché. Regardez-le de nouveau, puis validez la vente.</translation>
    </message>
    <message>
        <source>What answers at Splio’s address is not Splio. Tell the manager: splio_url in the settings may be wrong, or the network shows a page of its own.</source>
        <translation>Ce qui répond à l’adresse de Splio n’est pas Splio. Prévenez le responsable&#xa0;: splio_url est peut-être faux dans les réglages, ou le réseau affiche sa propre page.</translation>
    </message>
    <message>
        <source>Splio gave an answer that this till does not understand. Go on selling, and tell the manager: the program may need an update.</source>
        <translation>Splio a donné une réponse que cette caisse ne comprend pas. Continuez à vendre et prévenez le responsable&#xa0;: le programme a peut-être besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>Splio found the request too large. The till will send less at a time.</source>
        <translation>Splio a trouvé la demande trop grande. La caisse enverra moins à la fois.</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use. Write it like https://api.splio.com, without a key or a question mark.</source>
        <translation>Dans les réglages, splio_url n’est pas une adresse web utilisable par la caisse. Écrivez-la comme https://api.splio.com, sans clé ni point d’interrogation.</translation>
    </message>
    <message>
        <source>splio_ca_file in the settings is not a file with certificates (PEM): {path}. Correct it, or leave it empty.</source>
        <translation>splio_ca_file, dans les réglages, n’est pas un fichier de certificats (PEM)&#xa0;: {path}. Corrigez-le, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The proxy that this system names for the network cannot be used. Correct it in the system’s settings (HTTPS_PROXY).</source>
        <translation>Le proxy que ce système indique pour le réseau est inutilisable. Corrigez-le dans les réglages du système (HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>There is no settings file at {path}. Write one there, or name another file.</source>
        <translation>Il n’y a pas de fichier de réglages à l’emplacement {path}. Créez-le, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The secret could not be kept: {path} cannot be written ({detail}).</source>
        <translation>Le secret n’a pas pu être conservé&#xa0;: impossible d’écrire {path} ({detail}).</translation>
    </message>
    <message>
        <source>The setup file {path} cannot be used: {detail}.</source>
        <translation>Le fichier d’installation {path} est inutilisable&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Splio knows no store “{store}”. Correct store_id, then try again.</source>
        <translation>Splio ne connaît pas le magasin «&#xa0;{store}&#xa0;». Corrigez store_id, puis réessayez.</translation>
    </message>
    <message>
        <source>No key of Splio can be read from {path}: {detail}.</source>
        <translation>Aucune clé Splio ne peut être lue dans {path}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Enter the number of the ticket first.</source>
        <translation>Saisissez d’abord le numéro du ticket.</translation>
    </message>
    <message>
        <source>This till is already open, but its window does not answer. Wait a minute; if it stays so, end posapp with the system’s task list and open it again. Nothing is lost.</source>
        <translation>Cette caisse est déjà ouverte, mais sa fenêtre ne répond pas. Attendez une minute&#x202f;; si cela dure, arrêtez posapp par la liste des tâches du système et ouvrez-la de nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is the same till or another one: give one answer.</source>
        <translation>C’est la même caisse ou une autre&#xa0;: donnez une seule réponse.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing was changed.</source>
        <translation>Cette caisse est à sa place&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file of the sales is missing ({path}); it was there before. The till does not begin an empty one: tell the manager, who puts a backup back.</source>
        <translation>Le fichier des ventes manque ({path})&#x202f;; il y était avant. La caisse n’en commence pas un vide&#xa0;: prévenez le responsable, qui remet une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). This was not saved; what was saved before is kept. Make room, then try again.</source>
        <translation>Le disque de cette caisse est plein ({path}). Ceci n’a pas été enregistré&#x202f;; ce qui l’était avant est gardé. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Only a used voucher that Splio has rejected can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>On ne peut décider que d’un bon utilisé que Splio a refusé ; celui-ci est « {state} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Marking a used voucher as settled needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Marquer un bon utilisé comme réglé demande un motif, pour le journal. Donnez-en un ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase first.</source>
        <translation>Saisissez d’abord le montant de l’achat.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment. Write it like 2026-06-12 14:02:00, in the time of the store.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date avec heure. Écrivez-la comme 2026-06-12 14:02:00, à l’heure du magasin.</translation>
    </message>
    <message>
        <source>This sale is already closed. Cancel what is on the screen and begin a new sale.</source>
        <translation>Cette vente est déjà close. Annulez ce qui est à l’écran et commencez une nouvelle vente.</translation>
    </message>
    <message>
        <source>A voucher is not held for this sale. Remove it, scan it again, then complete the sale.</source>
        <translation>Un bon n’est pas réservé pour cette vente. Retirez-le, scannez-le de nouveau, puis validez la vente.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till. It sells from its stock and keeps used vouchers until a key is set.</source>
        <translation>Aucune clé Splio n’est définie sur cette caisse. Elle vend d’après son stock et garde les bons utilisés jusqu’à ce qu’une clé soit définie.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key. Tell the manager.</source>
        <translation>Splio n’accepte pas la clé de cette caisse. Prévenez le responsable.</translation>
    </message>
    <message>
        <source>This till’s key lacks a right at Splio. Tell the manager.</source>
        <translation>Il manque un droit à la clé de cette caisse chez Splio. Prévenez le responsable.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. Go on selling: the till works from its stock.</source>
        <translation>Splio est injoignable. Continuez à vendre&#xa0;: la caisse travaille sur son stock.</translation>
    </message>
    <message>
        <source>Splio did not answer in time. Go on selling: the till works from its stock.</source>
        <translation>Splio n’a pas répondu à temps. Continuez à vendre&#xa0;: la caisse travaille sur son stock.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted: the other end cannot prove that it is Splio. Go on selling, and tell the manager.</source>
        <translation>La connexion à Splio n’est pas sûre&#xa0;: l’autre bout ne peut pas prouver qu’il est Splio. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. Try again in a moment.</source>
        <translation>Splio demande moins d’appels. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own. Try again in a moment.</source>
        <translation>Splio rencontre un problème de son côté. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {detail}.</source>
        <translation>Le fichier de réglages {path} est illisible&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{path}: there is no setting “{key}”. Known are: {known}.</source>
        <translation>{path}&#xa0;: il n’existe pas de réglage «&#xa0;{key}&#xa0;». Réglages connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The setting “{key}” (from {source}) is not accepted: {detail}.</source>
        <translation>Le réglage «&#xa0;{key}&#xa0;» (source&#xa0;: {source}) n’est pas accepté&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} ne fonctionne pas avec Python {python}&#xa0;: installez PySide6 6.11, ou Python 3.12.</translation>
    </message>
    <message>
        <source>The journal does not fit at line {line}, so nothing was archived. Check the journal and keep a copy of the till’s data.</source>
        <translation>Le journal ne concorde pas à la ligne {line}&#xa0;: rien n’a été archivé. Vérifiez le journal et gardez une copie des données de la caisse.</translation>
    </message>
    <message>
        <source>{file} has no signature beside it (.sig and .pub), so nobody can say whether it was changed.</source>
        <translation>{file} n’a pas de signature à côté de lui (.sig et .pub)&#xa0;: personne ne peut dire s’il a été modifié.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>{file} is signed, but its lines do not fit (at line {line}).</source>
        <translation>{file} est signé, mais ses lignes ne concordent pas (à la ligne {line}).</translation>
    </message>
    <message>
        <source>The list could not be written to {path}: {detail}.</source>
        <translation>La liste n’a pas pu être écrite dans {path}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The key that signs archives cannot be read now (is the keyring locked?). Nothing was archived.</source>
        <translation>La clé qui signe les archives ne peut pas être lue maintenant (le trousseau est-il verrouillé&#x202f;?). Rien n’a été archivé.</translation>
    </message>
    <message>
        <source>“{mark}” is no mark: one looks like 1234-0a1b2c3d4e5f6071.</source>
        <translation>«&#xa0;{mark}&#xa0;» n’est pas une marque&#xa0;: elle ressemble à 1234-0a1b2c3d4e5f6071.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it like 2026-11-30.</source>
        <translation>«&#xa0;{day}&#xa0;» n’est pas une date&#xa0;: écrivez-la comme 2026-11-30.</translation>
    </message>
    <message>
        <source>This is for a manager. Nothing was changed: ask one to sign in.</source>
        <translation>Ceci est réservé à un responsable. Rien n’a été changé&#xa0;: demandez-lui de se connecter.</translation>
    </message>
    <message>
        <source>A manager’s PIN is missing for a voucher. Take it out, scan it again and ask the manager.</source>
        <translation>Il manque le PIN d’un responsable pour un bon. Retirez-le, scannez-le de nouveau et demandez au responsable.</translation>
    </message>
    <message>
        <source>Enter a name of at most {longest} letters; nothing was changed.</source>
        <translation>Saisissez un nom de {longest} lettres au plus&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Somebody called {name} works or worked here. Choose another name: no name is given twice.</source>
        <translation>Une personne nommée {name} travaille ou a travaillé ici. Choisissez un autre nom&#xa0;: aucun n’est donné deux fois.</translation>
    </message>
    <message>
        <source>The first person at a till is a manager. Enter the manager first.</source>
        <translation>La première personne d’une caisse est un responsable. Inscrivez d’abord le responsable.</translation>
    </message>
    <message>
        <source>{name} is the last manager. Enter another manager first; nothing was changed.</source>
        <translation>{name} est le dernier responsable. Inscrivez-en d’abord un autre&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nobody called {name} works at this till.</source>
        <translation>Personne du nom de {name} ne travaille à cette caisse.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un PIN a de {shortest} à {longest} chiffres.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose one that is no run such as 1234 and not one digit repeated.</source>
        <translation>Chacun essaierait d’abord ce PIN. Choisissez-en un qui ne soit ni une suite comme 1234 ni un chiffre répété.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} s, then try again.</source>
        <translation>Trop de PIN faux pour {name}. Attendez {seconds} s, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody changed the settings file meanwhile. Nothing was saved: look at what stands now, then save again.</source>
        <translation>Quelqu’un a changé entre-temps le fichier des réglages. Rien n’a été enregistré : regardez l’état actuel, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}. Nothing was changed.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {detail}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{key}” is decided elsewhere ({source}): change it there.</source>
        <translation>«&#xa0;{key}&#xa0;» est décidé ailleurs ({source})&#xa0;: changez-le là.</translation>
    </message>
    <message>
        <source>{path} has no row for this till ({till}): add one, or name it.</source>
        <translation>{path} n’a pas de ligne pour cette caisse ({till})&#xa0;: ajoutez-en une, ou nommez-la.</translation>
    </message>
    <message>
        <source>“{key}” is set by your company’s policy: it cannot be changed here.</source>
        <translation>«&#xa0;{key}&#xa0;» est fixé par les règles de votre entreprise&#xa0;: on ne peut pas le changer ici.</translation>
    </message>
    <message>
        <source>“{key}” is a secret: no file of settings may hold it. It is kept by “posapp settings set {key}” or on the page of the settings.</source>
        <translation>« {key} » est un secret : aucun fichier de réglages ne peut le contenir. Il se conserve par « posapp settings set {key} » ou sur la page des réglages.</translation>
    </message>
    <message>
        <source>“{key}” is no secret.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas un secret.</translation>
    </message>
    <message>
        <source>Here no settings can be changed.</source>
        <translation>Ici, aucun réglage ne peut être changé.</translation>
    </message>
    <message>
        <source>No place of updates is set (update_channel): ask your IT.</source>
        <translation>Aucun lieu des mises à jour n’est réglé (update_channel)&#xa0;: demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>No key of updates is set (update_keys): without one nothing can be trusted.</source>
        <translation>Aucune clé des mises à jour n’est réglée (update_keys)&#xa0;: sans elle, rien n’est sûr.</translation>
    </message>
    <message>
        <source>{place} does not answer. Nothing was changed: try again later.</source>
        <translation>{place} ne répond pas. Rien n’a été changé&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The place of updates is too slow now. Try again later.</source>
        <translation>Le lieu des mises à jour est trop lent en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{name} is not at {place}: tell your IT.</source>
        <translation>{name} ne se trouve pas sur {place}&#xa0;: prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>{place} cannot prove who it is: check this machine’s date, or tell your IT.</source>
        <translation>{place} ne peut pas prouver son identité&#xa0;: vérifiez la date de cet ordinateur, ou prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>Updates come by https or from a folder alone, not so from {place}.</source>
        <translation>Les mises à jour viennent seulement par https ou d’un dossier, pas ainsi de {place}.</translation>
    </message>
    <message>
        <source>The update could not be saved here: {detail}. Nothing was changed.</source>
        <translation>La mise à jour n’a pas pu être enregistrée ici&#xa0;: {detail}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Vouchers are being sent just now. Try again in a minute.</source>
        <translation>Des bons sont en cours d’envoi. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>A sale is under way: end it first.</source>
        <translation>Une vente est en cours&#xa0;: terminez-la d’abord.</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}): update later, or insist.</source>
        <translation>Ce sont les heures de vente ({hours}) : mettez à jour plus tard, ou insistez.</translation>
    </message>
    <message>
        <source>The installer did not start: {detail}. The program is as it was.</source>
        <translation>L’installation n’a pas commencé&#xa0;: {detail}. Le programme est comme avant.</translation>
    </message>
    <message>
        <source>{name} cannot be installed on this system.</source>
        <translation>{name} ne peut pas être installé sur ce système.</translation>
    </message>
    <message>
        <source>What is said of updates cannot be read ({detail}): tell your IT.</source>
        <translation>L’annonce des mises à jour est illisible ({detail})&#xa0;: prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>The updates are signed by nobody this till trusts. Nothing was changed: tell your IT.</source>
        <translation>Les mises à jour ne sont signées par personne de confiance pour cette caisse. Rien n’a été changé&#xa0;: prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>The updates were changed after they were signed. Nothing was changed here: tell your IT at once.</source>
        <translation>Les mises à jour ont été modifiées après leur signature. Rien n’a été changé ici&#xa0;: prévenez tout de suite votre service informatique.</translation>
    </message>
    <message>
        <source>{name} is not the file that was signed. It was not started: tell your IT at once.</source>
        <translation>{name} n’est pas le fichier qui a été signé. Il n’a pas été lancé&#xa0;: prévenez tout de suite votre service informatique.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole. Try again.</source>
        <translation>{name} n’est pas arrivé en entier. Réessayez.</translation>
    </message>
    <message>
        <source>{name} is larger than it may be. It was thrown away: tell your IT.</source>
        <translation>{name} est plus gros que permis. Il a été jeté&#xa0;: prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>What is said of updates was good until {day}. Check this machine’s date; if it is right, tell your IT.</source>
        <translation>L’annonce des mises à jour valait jusqu’au {day}. Vérifiez la date de cet ordinateur&#x202f;; si elle est juste, prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>The updates were signed later than now: check this machine’s date.</source>
        <translation>La signature des mises à jour est dans le futur : vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The place of updates shows an old state ({version}; {seen} was seen before). Nothing was changed: tell your IT.</source>
        <translation>Le lieu des mises à jour montre un état ancien ({version}&#x202f;; {seen} a déjà été vu). Rien n’a été changé&#xa0;: prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>There is no version {version} to be had.</source>
        <translation>La version {version} n’est pas proposée.</translation>
    </message>
    <message>
        <source>A version is written 1.2.3.</source>
        <translation>Une version s’écrit 1.2.3.</translation>
    </message>
    <message>
        <source>posapp {version} needs {minimum} or newer in its place; here is {running}.</source>
        <translation>posapp {version} demande {minimum} ou plus récent à sa place&#x202f;; ici, c’est {running}.</translation>
    </message>
    <message>
        <source>posapp {version} is not made for this system ({platform}).</source>
        <translation>posapp {version} n’existe pas pour ce système ({platform}).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where to?</source>
        <translation>Vers où&#x202f;?</translation>
    </message>
    <message>
        <source>Save on this till…</source>
        <translation>Enregistrer sur cette caisse…</translation>
    </message>
    <message>
        <source>Send to head office</source>
        <translation>Envoyer au siège</translation>
    </message>
    <message>
        <source>Test the server</source>
        <translation>Tester le serveur</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Arrêter  Échap</translation>
    </message>
    <message>
        <source>Sent to the head office: {file}</source>
        <translation>Envoyé au siège&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{n} file sent to the head office.</source>
        <translation>{n} fichier envoyé au siège.</translation>
    </message>
    <message>
        <source>{n} files sent to the head office.</source>
        <translation>{n} fichiers envoyés au siège.</translation>
    </message>
    <message>
        <source>Not sent; a copy is kept on this till.</source>
        <translation>Non envoyé&#x202f;; une copie est gardée sur cette caisse.</translation>
    </message>
    <message>
        <source>Sending… {percent} %</source>
        <translation>Envoi… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Head office: {place}</source>
        <translation>Siège&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No head office is set yet: see Settings, “Head office”.</source>
        <translation>Aucun siège n’est encore réglé : voir Réglages, « Siège ».</translation>
    </message>
    <message>
        <source>No server of a head office is set yet: Settings, “Head office”. On the command line: exports_sftp_host.</source>
        <translation>Aucun serveur du siège n’est encore réglé : Réglages, « Siège ». En ligne de commande : exports_sftp_host.</translation>
    </message>
    <message>
        <source>No file waits to be sent.</source>
        <translation>Aucun fichier n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>{n} file waits to be sent:</source>
        <translation>{n} fichier attend d’être envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>{n} files wait to be sent:</source>
        <translation>{n} fichiers attendent d’être envoyés&#xa0;:</translation>
    </message>
    <message>
        <source>Send {n} that waits</source>
        <translation>Envoyer {n} en attente</translation>
    </message>
    <message>
        <source>Send {n} that wait</source>
        <translation>Envoyer {n} en attente</translation>
    </message>
    <message>
        <source>Send {n} file of the archive</source>
        <translation>Envoyer {n} fichier d’archive</translation>
    </message>
    <message>
        <source>Send {n} files of the archive</source>
        <translation>Envoyer {n} fichiers d’archive</translation>
    </message>
    <message>
        <source>Nothing of the archive waits to be sent.</source>
        <translation>Rien de l’archive n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Works: logged in, and a test file was written.</source>
        <translation>Tout marche&#xa0;: connecté, et un fichier d’essai a été écrit.</translation>
    </message>
    <message>
        <source>Its key is known from now on: {key}</source>
        <translation>Sa clé est connue désormais&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Its key is as before: {key}</source>
        <translation>Sa clé est la même qu’avant&#xa0;: {key}</translation>
    </message>
    <message>
        <source>The test file {file} could not be removed there.</source>
        <translation>Le fichier d’essai {file} n’a pas pu y être supprimé.</translation>
    </message>
    <message>
        <source>Name a file to write, or give --send, or both.</source>
        <translation>Indiquez un fichier à écrire, ou --send, ou les deux.</translation>
    </message>
    <message>
        <source>Password at the head office’s server, or of the key file</source>
        <translation>Mot de passe du serveur du siège, ou du fichier de clé</translation>
    </message>
    <message>
        <source>The head office’s server cannot be reached. Try again later; if it lasts, check its name, its port and the network.</source>
        <translation>Le serveur du siège est injoignable. Réessayez plus tard&#x202f;; si cela dure, vérifiez son nom, son port et le réseau.</translation>
    </message>
    <message>
        <source>The line to the head office’s server broke. Try again: nothing is sent twice.</source>
        <translation>La liaison avec le serveur du siège a été coupée. Réessayez&#xa0;: rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The head office’s server refuses the login: check name, password or key.</source>
        <translation>Le serveur du siège refuse la connexion&#xa0;: vérifiez identifiant, mot de passe ou clé.</translation>
    </message>
    <message>
        <source>The login at the head office’s server is not complete: set the name, and a password (“posapp exports --password”) or a key file.</source>
        <translation>L’accès au serveur du siège est incomplet&#xa0;: réglez l’identifiant, et un mot de passe («&#xa0;posapp exports --password&#xa0;») ou un fichier de clé.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>Le fichier de clé {path} est illisible&#xa0;: il manque, n’est pas une clé privée, ou est protégé par un autre mot de passe que celui réglé.</translation>
    </message>
    <message>
        <source>The head office’s server shows another key than before, and was sent nothing. Known: {known}. Now: {offered}. Ask the head office whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>Le serveur du siège montre une autre clé qu’avant&#x202f;; rien ne lui a été envoyé. Connue&#xa0;: {known}. Maintenant&#xa0;: {offered}. Demandez au siège si la clé a changé&#x202f;; seulement si oui, retirez la ligne du serveur de {path}.</translation>
    </message>
    <message>
        <source>The list of known servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place.</source>
        <translation>La liste des serveurs connus ({path}) est endommagée : on ne peut distinguer celui-ci d’un autre. Remettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>What answers there does not take files by SFTP: check the server’s name and port.</source>
        <translation>Ce qui répond là ne prend pas de fichiers par SFTP&#xa0;: vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>The head office’s server has no folder “{name}”: check its name.</source>
        <translation>Le serveur du siège n’a pas de dossier «&#xa0;{name}&#xa0;»&#xa0;: vérifiez son nom.</translation>
    </message>
    <message>
        <source>The head office’s server does not let this login write “{name}”: ask for the right to write and rename there.</source>
        <translation>Le serveur du siège ne permet pas à cet accès d’écrire «&#xa0;{name}&#xa0;»&#xa0;: demandez le droit d’y écrire et d’y renommer.</translation>
    </message>
    <message>
        <source>The head office’s server has no room left: tell the head office.</source>
        <translation>Le serveur du siège n’a plus de place&#xa0;: prévenez le siège.</translation>
    </message>
    <message>
        <source>The head office’s server has files called “{name}” already.</source>
        <translation>Le serveur du siège a déjà des fichiers nommés «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The head office’s server refuses “{name}” without saying why: it may be full. Try again; if it lasts, tell the head office.</source>
        <translation>Le serveur du siège refuse «&#xa0;{name}&#xa0;» sans dire pourquoi&#xa0;: il est peut-être plein. Réessayez&#x202f;; si cela dure, prévenez le siège.</translation>
    </message>
    <message>
        <source>No copy of “{name}” is kept on this till.</source>
        <translation>Aucune copie de «&#xa0;{name}&#xa0;» n’est gardée sur cette caisse.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>{count} ({value}) wait for Splio’s word: the limit is {limit}. A manager approves each further one.</source>
        <translation>{count} ({value}) à confirmer par Splio&#x202f;; limite&#xa0;: {limit}. Chaque bon de plus demande l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>{count} ({value}) wait for Splio’s word; the limit is {limit}. For the manager: check the network.</source>
        <translation>{count} ({value}) à confirmer par Splio&#x202f;; limite&#xa0;: {limit}. Responsable&#xa0;: vérifiez le réseau.</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} bon</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} bons</translation>
    </message>
    <message>
        <source>{value} or {count}</source>
        <translation>{value} ou {count}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No code was read. Scan it again, or type it.</source>
        <translation>Aucun code n’a été lu. Scannez-le de nouveau, ou tapez-le.</translation>
    </message>
    <message>
        <source>This is too long for a code: {length} characters, and a code has at most {most}. Nothing was changed. Scan the code of the voucher or card.</source>
        <translation>C’est trop long pour un code&#xa0;: {length} caractères, alors qu’un code en a {most} au plus. Rien n’a été modifié. Scannez le code du bon ou de la carte.</translation>
    </message>
    <message>
        <source>The scan holds characters that cannot be printed. Nothing was changed. Scan it again; if it happens often, check the scanner.</source>
        <translation>Le scan contient des caractères non imprimables. Rien n’a été modifié. Scannez de nouveau ; si cela arrive souvent, vérifiez le scanner.</translation>
    </message>
    <message>
        <source>A code has no space inside. Nothing was changed. Scan or type it again.</source>
        <translation>Un code ne contient pas d’espace. Rien n’a été modifié. Scannez-le ou tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase, for example {example}.</source>
        <translation>Saisissez le montant de l’achat, par exemple {example}.</translation>
    </message>
    <message>
        <source>The amount cannot be negative. Enter the total of the purchase, for example {example}.</source>
        <translation>Le montant ne peut pas être négatif. Saisissez le total de l’achat, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type it like {example}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un montant. Tapez-le comme {example}.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals. Type it like {example}.</source>
        <translation>Un montant a deux décimales au plus. Tapez-le comme {example}.</translation>
    </message>
    <message>
        <source>This amount is too large. Was a code typed in the amount? Type it like {example}.</source>
        <translation>Ce montant est trop grand. Un code a-t-il été tapé à sa place&#x202f;? Tapez-le comme {example}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Minimum purchase</source>
        <translation>Achat minimum</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Boutique en ligne seulement</translation>
    </message>
    <message>
        <source>Stock alert</source>
        <translation>Alerte de stock</translation>
    </message>
    <message>
        <source>Product it is for</source>
        <translation>Produit concerné</translation>
    </message>
    <message>
        <source>Where it may be used</source>
        <translation>Où il est utilisable</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Champs des récompenses</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Line for the settings file</source>
        <translation>Ligne pour le fichier de réglages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>These fields were found in the stock’s rewards. To let another one carry a rule, choose the field and the rule, copy the line into the till’s settings file and start the till again.</source>
        <translation>Voici les champs trouvés dans les récompenses du stock. Pour confier une règle à un autre champ, choisissez le champ et la règle, copiez la ligne dans le fichier de réglages de la caisse, puis redémarrez la caisse.</translation>
    </message>
    <message>
        <source>The stock’s rewards have no fields of their own, or no sync has brought any yet.</source>
        <translation>Les récompenses du stock n’ont pas de champs propres, ou aucune synchronisation n’en a encore apporté.</translation>
    </message>
    <message>
        <source>It carries the rule</source>
        <translation>Il porte la règle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Values, for example</source>
        <translation>Valeurs, par exemple</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Règle actuelle</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk of this till has no room to take this file in: it needs about {needed} MB and {free} MB are free. Nothing was changed: make room, then try again.</source>
        <translation>Le disque de cette caisse n’a pas la place pour importer ce fichier&#xa0;: il faut environ {needed} Mo et {free} Mo sont libres. Rien n’a été modifié&#xa0;: faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, so nothing of it was taken in. Its columns: {found}. Correct the file, or say in the settings what it calls that column.</source>
        <translation>{file} n’a pas de colonne «&#xa0;{column}&#xa0;»&#x202f;; rien n’en a été importé. Ses colonnes&#xa0;: {found}. Corrigez le fichier, ou dites dans les réglages comment il nomme cette colonne.</translation>
    </message>
    <message>
        <source>{file} has the column “{column}” twice, so nothing of it was taken in.</source>
        <translation>{file} a deux fois la colonne «&#xa0;{column}&#xa0;»&#x202f;; rien n’en a été importé.</translation>
    </message>
    <message>
        <source>{file} does not begin with a line of column names, so nothing of it was taken in.</source>
        <translation>{file} ne commence pas par une ligne de noms de colonnes&#x202f;; rien n’en a été importé.</translation>
    </message>
    <message>
        <source>The taking in of {file} was stopped. What it had brought is kept; take it in again to go on.</source>
        <translation>L’import de {file} a été arrêté. Ce qui est arrivé est conservé&#x202f;; importez-le de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>{file} changed while it was read, so nothing of it was taken in. Try again in a moment.</source>
        <translation>{file} a changé pendant la lecture&#x202f;; rien n’en a été importé. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The rows of {file} that cannot be used could be listed nowhere, so nothing of it was taken in: the disk may be full.</source>
        <translation>Les lignes inutilisables de {file} n’ont pu être notées nulle part&#x202f;; rien n’en a été importé&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>{file} is not there (any more).</source>
        <translation>{file} n’est pas (ou plus) là.</translation>
    </message>
    <message>
        <source>{file} is not a file, but a folder or a device.</source>
        <translation>{file} n’est pas un fichier, mais un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>{file} only points to another place; it was not followed.</source>
        <translation>{file} ne fait que renvoyer à un autre endroit&#x202f;; ce renvoi n’a pas été suivi.</translation>
    </message>
    <message>
        <source>{file} is closed to this user.</source>
        <translation>Cet utilisateur n’a pas accès à {file}.</translation>
    </message>
    <message>
        <source>The disk did not read {file}. Try again, and tell the manager.</source>
        <translation>Le disque n’a pas pu lire {file}. Réessayez, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>{file} is empty: not even column names.</source>
        <translation>{file} est vide&#xa0;: il n’a pas même de noms de colonnes.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be unpacked. Ask for it again.</source>
        <translation>{file} est endommagé&#xa0;: il ne se décompresse pas. Redemandez-le.</translation>
    </message>
    <message>
        <source>{file} ends too early: it is not whole. Ask for it again.</source>
        <translation>{file} s’arrête trop tôt&#xa0;: il n’est pas entier. Redemandez-le.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than any file of codes; it was left alone.</source>
        <translation>{file} se décompresse en bien plus qu’un fichier de codes&#x202f;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}. Ask for it as UTF-8, or set another encoding.</source>
        <translation>{file} ne se lit pas en {encoding}. Demandez-le en UTF-8, ou réglez un autre encodage.</translation>
    </message>
    <message>
        <source>columns parted by “{mark}” · letters as {encoding}</source>
        <translation>colonnes séparées par «&#xa0;{mark}&#xa0;» · caractères en {encoding}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>Its only row cannot be used:</source>
        <translation>Sa seule ligne est inutilisable&#xa0;:</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: granted codes</source>
        <translation>{file}&#xa0;: codes attribués</translation>
    </message>
    <message>
        <source>{file} lists more rewards than there can be, so nothing of it was taken in.</source>
        <translation>{file} cite plus de récompenses qu’il ne peut y en avoir&#x202f;; rien n’en a été importé.</translation>
    </message>
    <message>
        <source>The column taken for “{column}” in {file} holds too many different texts, so nothing was taken in. Perhaps it was mistaken for another one.</source>
        <translation>La colonne prise pour «&#xa0;{column}&#xa0;» dans {file} contient trop de textes différents&#x202f;; rien n’a été importé. Elle a peut-être été confondue avec une autre.</translation>
    </message>
    <message>
        <source>{file}: rewards</source>
        <translation>{file}&#xa0;: récompenses</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}&#xa0;: non lue</translation>
    </message>
    <message>
        <source>Not in the file: {columns}</source>
        <translation>Absent du fichier&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The first {n} rows can all be used.</source>
        <translation>Les {n} premières lignes sont toutes utilisables.</translation>
    </message>
    <message>
        <source>Of the first {all} rows {bad} cannot be used:</source>
        <translation>Parmi les {all} premières lignes, inutilisables ({bad})&#xa0;:</translation>
    </message>
    <message>
        <source>{file} has columns that were never taken in before: {columns}. Look at its preview and confirm it: “posapp import {path}”, or Import a file… on the stock page (F11).</source>
        <translation>{file} a des colonnes jamais importées jusqu’ici&#xa0;: {columns}. Regardez son aperçu et confirmez&#xa0;: «&#xa0;posapp import {path}&#xa0;», ou Importer un fichier… sur la page du stock (F11).</translation>
    </message>
    <message>
        <source>It is not clear what {file} holds. Say it: --scope earnreward for granted codes, --scope masterreward for rewards.</source>
        <translation>On ne sait pas ce que contient {file}. Dites-le&#xa0;: --scope earnreward pour des codes attribués, --scope masterreward pour des récompenses.</translation>
    </message>
    <message>
        <source>It holds no row beside the names of its columns.</source>
        <translation>Il ne contient aucune ligne en dehors des noms de colonnes.</translation>
    </message>
    <message>
        <source>Its only row can be used.</source>
        <translation>Sa seule ligne est utilisable.</translation>
    </message>
    <message>
        <source>Codes come from Splio’s API here (codes_from): the next sync removes those that Splio does not list.</source>
        <translation>Ici, les codes viennent de l’API de Splio (codes_from)&#xa0;: la prochaine synchronisation retire ceux que Splio ne liste pas.</translation>
    </message>
    <message>
        <source>--scope cannot be “{given}”: it is earnreward for granted codes, or masterreward for rewards.</source>
        <translation>--scope ne peut pas être «&#xa0;{given}&#xa0;»&#xa0;: c’est earnreward pour des codes attribués, ou masterreward pour des récompenses.</translation>
    </message>
    <message>
        <source>{n} code stood twice: its last line counts.</source>
        <translation>{n} code en double&#xa0;: sa dernière ligne compte.</translation>
    </message>
    <message>
        <source>{n} codes stood twice: their last lines count.</source>
        <translation>{n} codes en double&#xa0;: leurs dernières lignes comptent.</translation>
    </message>
    <message>
        <source>{n} code that is not in the file was removed.</source>
        <translation>{n} code absent du fichier a été retiré.</translation>
    </message>
    <message>
        <source>{n} codes that are not in the file were removed.</source>
        <translation>{n} codes absents du fichier ont été retirés.</translation>
    </message>
    <message>
        <source>{file} lists only {listed} of the {held} codes that this till has. Nothing was removed: if the next file finds the same, it will be.</source>
        <translation>{file} ne liste que {listed} des {held} codes de cette caisse. Rien n’a été retiré&#xa0;: si le prochain fichier trouve la même chose, ce sera fait.</translation>
    </message>
    <message>
        <source>These columns are new: nothing was taken in. Confirm with --yes.</source>
        <translation>Ces colonnes sont nouvelles&#xa0;: rien n’a été importé. Confirmez avec --yes.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>This till has nothing of that card.</source>
        <translation>Cette caisse n’a rien de cette carte.</translation>
    </message>
    <message>
        <source>Forget this card’s number and its holder’s name? It cannot be undone.</source>
        <translation>Oublier le numéro de cette carte et le nom de son titulaire&#x202f;? C’est définitif.</translation>
    </message>
    <message>
        <source>Forgotten in {n} place.</source>
        <translation>Oublié à {n} endroit.</translation>
    </message>
    <message>
        <source>Forgotten in {n} places.</source>
        <translation>Oublié à {n} endroits.</translation>
    </message>
    <message>
        <source>These files still name the card; delete them yourself: {names}.</source>
        <translation>Ces fichiers citent encore la carte ; supprimez-les vous-même : {names}.</translation>
    </message>
    <message>
        <source>no ticket yet</source>
        <translation>pas encore de ticket</translation>
    </message>
    <message>
        <source>Later: an open sale ({where}) needs it.</source>
        <translation>Plus tard&#xa0;: une vente ouverte ({where}) en a besoin.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still to be sent to Splio.</source>
        <translation>Plus tard&#xa0;: le bon {what} ({where}) doit encore être envoyé à Splio.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still being checked.</source>
        <translation>Plus tard&#xa0;: le bon {what} ({where}) est encore en cours de vérification.</translation>
    </message>
    <message>
        <source>Later: Splio rejected the voucher {what} ({where}): a manager decides first.</source>
        <translation>Plus tard : Splio a refusé le bon {what} ({where}) : un responsable décide d’abord.</translation>
    </message>
    <message>
        <source>Later: a new reward ({what}) is under way.</source>
        <translation>Plus tard&#xa0;: une nouvelle récompense ({what}) est en cours.</translation>
    </message>
    <message>
        <source>{n} used voucher</source>
        <translation>{n} bon utilisé</translation>
    </message>
    <message>
        <source>{n} used vouchers</source>
        <translation>{n} bons utilisés</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} vente</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} ventes</translation>
    </message>
    <message>
        <source>{n} sale put aside</source>
        <translation>{n} vente mise de côté</translation>
    </message>
    <message>
        <source>{n} sales put aside</source>
        <translation>{n} ventes mises de côté</translation>
    </message>
    <message>
        <source>{n} reward given</source>
        <translation>{n} récompense donnée</translation>
    </message>
    <message>
        <source>{n} rewards given</source>
        <translation>{n} récompenses données</translation>
    </message>
    <message>
        <source>{n} name in the stock</source>
        <translation>{n} nom dans le stock</translation>
    </message>
    <message>
        <source>{n} names in the stock</source>
        <translation>{n} noms dans le stock</translation>
    </message>
    <message>
        <source>{n} code in the stock</source>
        <translation>{n} code dans le stock</translation>
    </message>
    <message>
        <source>{n} codes in the stock</source>
        <translation>{n} codes dans le stock</translation>
    </message>
    <message>
        <source>{n} more wait.</source>
        <translation>Encore {n} en attente.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Oublier un client</translation>
    </message>
    <message>
        <source>The card’s number</source>
        <translation>Le numéro de la carte</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Look  Enter</source>
        <translation>Chercher  Entrée</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Oublier ce client</translation>
    </message>
    <message>
        <source>This till has: {what}.</source>
        <translation>Cette caisse a : {what}.</translation>
    </message>
    <message>
        <source>Sales and their amounts stay, without the customer. The journal stays.</source>
        <translation>Les ventes et leurs montants restent, sans le client. Le journal reste.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Lines of the journal, newest first</source>
        <translation>Lignes du journal, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Code, card, ticket or name</source>
        <translation>Code, carte, ticket ou nom</translation>
    </message>
    <message>
        <source>Search: a code or card, its last four characters, a ticket, a name</source>
        <translation>Chercher : un code ou une carte, ses quatre derniers caractères, un ticket, un nom</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Saisir au doigt</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Type de fait</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toute l’histoire</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forget a customer…</source>
        <translation>Oublier un client…</translation>
    </message>
    <message>
        <source>Note it outside this till: a journal rewritten later no longer has this mark.</source>
        <translation>Notez-la hors de cette caisse&#xa0;: un journal réécrit plus tard n’a plus cette marque.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listes (*.csv)</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>The story of this voucher</source>
        <translation>L’histoire de ce bon</translation>
    </message>
    <message>
        <source>The story of this sale</source>
        <translation>L’histoire de cette vente</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Vouchers held and used</source>
        <translation>Bons réservés et utilisés</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>Envoi à Splio</translation>
    </message>
    <message>
        <source>Managers’ decisions</source>
        <translation>Décisions des responsables</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings, files, archive</source>
        <translation>Réglages, fichiers, archives</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Sale opened</source>
        <translation>Vente ouverte</translation>
    </message>
    <message>
        <source>Sale put aside</source>
        <translation>Vente mise de côté</translation>
    </message>
    <message>
        <source>Sale taken up again</source>
        <translation>Vente reprise</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Vente validée</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Voucher held</source>
        <translation>Bon réservé</translation>
    </message>
    <message>
        <source>Voucher used</source>
        <translation>Bon utilisé</translation>
    </message>
    <message>
        <source>Voucher given back</source>
        <translation>Bon rendu</translation>
    </message>
    <message>
        <source>Approved by a manager</source>
        <translation>Accepté par un responsable</translation>
    </message>
    <message>
        <source>Accepted by Splio</source>
        <translation>Accepté par Splio</translation>
    </message>
    <message>
        <source>Not sent, later again</source>
        <translation>Non envoyé, plus tard</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Pas de réponse claire</translation>
    </message>
    <message>
        <source>Program ended while sending</source>
        <translation>Programme arrêté pendant l’envoi</translation>
    </message>
    <message>
        <source>Checked: used here</source>
        <translation>Vérifié&#xa0;: utilisé ici</translation>
    </message>
    <message>
        <source>Checked: not ours</source>
        <translation>Vérifié&#xa0;: pas le nôtre</translation>
    </message>
    <message>
        <source>Checked: not used yet</source>
        <translation>Vérifié&#xa0;: pas encore utilisé</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Sent again by a manager</source>
        <translation>Renvoyé par un responsable</translation>
    </message>
    <message>
        <source>Left to the other till</source>
        <translation>Laissé à l’autre caisse</translation>
    </message>
    <message>
        <source>New reward decided</source>
        <translation>Récompense décidée</translation>
    </message>
    <message>
        <source>New reward asked of Splio</source>
        <translation>Récompense demandée</translation>
    </message>
    <message>
        <source>New reward given</source>
        <translation>Récompense accordée</translation>
    </message>
    <message>
        <source>New reward refused</source>
        <translation>Récompense refusée</translation>
    </message>
    <message>
        <source>New reward: no clear answer</source>
        <translation>Récompense : sans réponse</translation>
    </message>
    <message>
        <source>New reward: later again</source>
        <translation>Récompense : plus tard</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN faux</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Personne partie</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>File exportée</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapport exporté</translation>
    </message>
    <message>
        <source>Sent to head office</source>
        <translation>Envoyé au siège</translation>
    </message>
    <message>
        <source>Not sent to head office</source>
        <translation>Non envoyé au siège</translation>
    </message>
    <message>
        <source>Customers’ data forgotten</source>
        <translation>Données de clients oubliées</translation>
    </message>
    <message>
        <source>Journal archived</source>
        <translation>Journal archivé</translation>
    </message>
    <message>
        <source>Old sales archived</source>
        <translation>Anciennes ventes archivées</translation>
    </message>
    <message>
        <source>This machine’s clock jumped</source>
        <translation>L’horloge de l’ordinateur a sauté</translation>
    </message>
    <message>
        <source>Clock taken for right</source>
        <translation>Horloge tenue pour juste</translation>
    </message>
    <message>
        <source>Time corrected by Splio</source>
        <translation>Heure corrigée par Splio</translation>
    </message>
    <message>
        <source>File of codes imported</source>
        <translation>Fichier de codes importé</translation>
    </message>
    <message>
        <source>Codes made</source>
        <translation>Codes créés</translation>
    </message>
    <message>
        <source>Codes sent to Splio</source>
        <translation>Codes envoyés à Splio</translation>
    </message>
    <message>
        <source>Codes noted as arrived</source>
        <translation>Codes notés comme arrivés</translation>
    </message>
    <message>
        <source>Support file made</source>
        <translation>Fichier d’assistance créé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Refusé par Splio</translation>
    </message>
    <message>
        <source>Marked as settled</source>
        <translation>Marqué comme réglé</translation>
    </message>
    <message>
        <source>Till set up</source>
        <translation>Caisse configurée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>{n} line about the card {card}</source>
        <translation>{n} ligne sur la carte {card}</translation>
    </message>
    <message>
        <source>{n} lines about the card {card}</source>
        <translation>{n} lignes sur la carte {card}</translation>
    </message>
    <message>
        <source>{n} line about the code {code}</source>
        <translation>{n} ligne sur le code {code}</translation>
    </message>
    <message>
        <source>{n} lines about the code {code}</source>
        <translation>{n} lignes sur le code {code}</translation>
    </message>
    <message>
        <source>The newest {n} lines</source>
        <translation>Les {n} lignes les plus récentes</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>Nothing found. Search for a whole code or card, its last four characters, a ticket’s number or a name.</source>
        <translation>Rien trouvé. Cherchez un code ou une carte en entier, ses quatre derniers caractères, un numéro de ticket ou un nom.</translation>
    </message>
    <message>
        <source>Journal’s mark: {mark}</source>
        <translation>Marque du journal&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Checking… {percent} %</source>
        <translation>Vérification… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The journal is sound: {n} line was checked.</source>
        <translation>Le journal est intact&#xa0;: {n} ligne vérifiée.</translation>
    </message>
    <message>
        <source>The journal is sound: {n} lines were checked.</source>
        <translation>Le journal est intact&#xa0;: {n} lignes vérifiées.</translation>
    </message>
    <message>
        <source>{n} more thing does not fit.</source>
        <translation>{n} autre chose ne concorde pas.</translation>
    </message>
    <message>
        <source>{n} more things do not fit.</source>
        <translation>{n} autres choses ne concordent pas.</translation>
    </message>
    <message>
        <source>Line {line}, or the one before it, was changed afterwards.</source>
        <translation>La ligne {line}, ou celle d’avant, a été modifiée après coup.</translation>
    </message>
    <message>
        <source>Lines are missing, from line {line} on.</source>
        <translation>Des lignes manquent, à partir de la ligne {line}.</translation>
    </message>
    <message>
        <source>Line {line} was added afterwards.</source>
        <translation>La ligne {line} a été ajoutée après coup.</translation>
    </message>
    <message>
        <source>The voucher {burn} is not as its last line ({line}) says.</source>
        <translation>Le bon {burn} n’est pas comme le dit sa dernière ligne ({line}).</translation>
    </message>
    <message>
        <source>The lines of the voucher {burn} are missing.</source>
        <translation>Les lignes du bon {burn} manquent.</translation>
    </message>
    <message>
        <source>Line {line} is about a voucher that this till does not have.</source>
        <translation>La ligne {line} parle d’un bon que cette caisse n’a pas.</translation>
    </message>
    <message>
        <source>The archive that ends with line {line} is not in its folder, or was changed.</source>
        <translation>L’archive qui finit à la ligne {line} n’est pas dans son dossier, ou a été modifiée.</translation>
    </message>
    <message>
        <source>File {line} of old sales is not in its folder, or was changed.</source>
        <translation>Le fichier {line} d’anciennes ventes n’est pas dans son dossier, ou a été modifié.</translation>
    </message>
    <message>
        <source>Line {line} is not the one whose mark was noted: the journal was rewritten.</source>
        <translation>La ligne {line} n’est pas celle dont la marque a été notée&#xa0;: le journal a été réécrit.</translation>
    </message>
    <message>
        <source>{n} line written to {file}.</source>
        <translation>{n} ligne écrite dans {file}.</translation>
    </message>
    <message>
        <source>{n} lines written to {file}.</source>
        <translation>{n} lignes écrites dans {file}.</translation>
    </message>
    <message>
        <source>Lines {first} to {through} are in {file}, signed by the key {key}.</source>
        <translation>Les lignes {first} à {through} sont dans {file}, signées par la clé {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled line is that old.</source>
        <translation>Rien à archiver&#xa0;: aucune ligne réglée n’est si ancienne.</translation>
    </message>
    <message>
        <source>The file is sound: lines {first} to {through} of the till {till}, from {since} to {until}. Mark: {mark}.</source>
        <translation>Le fichier est intact&#xa0;: lignes {first} à {through} de la caisse {till}, du {since} au {until}. Marque&#xa0;: {mark}.</translation>
    </message>
    <message>
        <source>Signed by this till’s key {key}.</source>
        <translation>Signé par la clé {key} de cette caisse.</translation>
    </message>
    <message>
        <source>Signed by the key {key}, which is not this till’s.</source>
        <translation>Signé par la clé {key}, qui n’est pas celle de cette caisse.</translation>
    </message>
    <message>
        <source>Signed by the key {key}: compare it with what you noted.</source>
        <translation>Signé par la clé {key}&#xa0;: comparez-la avec ce que vous avez noté.</translation>
    </message>
    <message>
        <source>{n} wrong try</source>
        <translation>{n} essai faux</translation>
    </message>
    <message>
        <source>{n} wrong tries</source>
        <translation>{n} essais faux</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} vente</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} ventes</translation>
    </message>
    <message>
        <source>{n} voucher used</source>
        <translation>{n} bon utilisé</translation>
    </message>
    <message>
        <source>{n} vouchers used</source>
        <translation>{n} bons utilisés</translation>
    </message>
    <message>
        <source>{n} voucher given back</source>
        <translation>{n} bon rendu</translation>
    </message>
    <message>
        <source>{n} vouchers given back</source>
        <translation>{n} bons rendus</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>caissier</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>nouveau PIN</translation>
    </message>
    <message>
        <source>in {n} place</source>
        <translation>à {n} endroit</translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation>à {n} endroits</translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation>{n} plus tard</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} code</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codes</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>carte {card}</translation>
    </message>
    <message>
        <source>Copied data found</source>
        <translation>Données copiées trouvées</translation>
    </message>
    <message>
        <source>Till moved here</source>
        <translation>Caisse déplacée ici</translation>
    </message>
    <message>
        <source>Became a till of its own</source>
        <translation>Devenue une caisse à part</translation>
    </message>
    <message>
        <source>Older data found</source>
        <translation>Données plus anciennes trouvées</translation>
    </message>
    <message>
        <source>Damaged stock set aside</source>
        <translation>Stock endommagé mis de côté</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Fichiers vérifiés</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys to touch</source>
        <translation>Touches à l’écran</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Open or close the keys to touch</source>
        <translation>Ouvrir ou fermer les touches à l’écran</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys of the till</source>
        <translation>Touches de la caisse</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Close the page of keys</source>
        <translation>Fermer la page des touches</translation>
    </message>
    <message>
        <source>Scanning works at any time, whatever is in front.</source>
        <translation>On peut scanner à tout moment, quoi qu’il y ait à l’écran.</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>Le prochain scan est une carte</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Saisir un code</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Montant de l’achat</translation>
    </message>
    <message>
        <source>A manager approves</source>
        <translation>Accord d’un responsable</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Vouchers of this sale</source>
        <translation>Bons de cette vente</translation>
    </message>
    <message>
        <source>Remove the voucher (after F7)</source>
        <translation>Retirer le bon (après F7)</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Valider la vente</translation>
    </message>
    <message>
        <source>Cancel or go back</source>
        <translation>Annuler ou revenir</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Use the customer’s reward</source>
        <translation>Utiliser la récompense du client</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Mettre la vente de côté</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventes mises de côté</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Le manuel</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Codes to try (training)</source>
        <translation>Codes à essayer (formation)</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Visite&#xa0;: étape suivante</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Visite&#xa0;: étape précédente</translation>
    </message>
    <message>
        <source>Tour: end</source>
        <translation>Visite&#xa0;: finir</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>The manager’s pages</source>
        <translation>Les pages du responsable</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le scanner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Son activé ou coupé</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Changer d’utilisateur, verrouiller la caisse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+Fin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look: {look}
Ctrl+T</source>
        <translation>Aspect&#xa0;: {look}
Ctrl+T</translation>
    </message>
    <message>
        <source>♪ off
Ctrl+M</source>
        <translation>♪ coupé
Ctrl+M</translation>
    </message>
    <message>
        <source>♪ on
Ctrl+M</source>
        <translation>♪ actif
Ctrl+M</translation>
    </message>
    <message>
        <source>The till is silent: turn the sound on</source>
        <translation>La caisse est muette&#xa0;: activer le son</translation>
    </message>
    <message>
        <source>The till is heard: turn the sound off</source>
        <translation>Le son est actif : le couper</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>File of codes</source>
        <translation>Fichier de codes</translation>
    </message>
    <message>
        <source>Files of codes (*.csv *.txt *.gz)</source>
        <translation>Fichiers de codes (*.csv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find a code: scan or type</source>
        <translation>Chercher un code&#xa0;: scanner ou saisir</translation>
    </message>
    <message>
        <source>Search rewards</source>
        <translation>Récompense…</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Chiffres d’un code</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Alerte à</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>Min. sale</source>
        <translation>Achat min.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Codes left to grant, as Splio counts them</source>
        <translation>Codes restant à attribuer, selon Splio</translation>
    </message>
    <message>
        <source>Low at this many left</source>
        <translation>Bas à partir de ce nombre</translation>
    </message>
    <message>
        <source>At the pace of the last two weeks</source>
        <translation>Au rythme des deux dernières semaines</translation>
    </message>
    <message>
        <source>Granted and usable, as this till counts</source>
        <translation>Attribués et utilisables, selon cette caisse</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Achat minimum</translation>
    </message>
    <message>
        <source>Web only; product and channel</source>
        <translation>Web seulement&#x202f;; produit et canal</translation>
    </message>
    <message>
        <source>When its codes were last listed whole</source>
        <translation>Dernière liste complète de ses codes</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>web seul</translation>
    </message>
    <message>
        <source>How the codes of the rewards hold out</source>
        <translation>Réserve de codes par récompense</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>Gauche et droite choisissent une colonne, Espace trie</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Rewards  Esc</source>
        <translation>Récompenses  Échap</translation>
    </message>
    <message>
        <source>Back to the rewards</source>
        <translation>Retour aux récompenses</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Chercher un code</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock de codes</translation>
    </message>
    <message>
        <source>Life of a code</source>
        <translation>Vie d’un code</translation>
    </message>
    <message>
        <source>Codes of {reward}</source>
        <translation>Codes de {reward}</translation>
    </message>
    <message>
        <source>Own codes</source>
        <translation>Vos codes</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first sync.</source>
        <translation>Pas encore de chiffres&#xa0;: ils viennent avec la première synchronisation.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Champs…</translation>
    </message>
    <message>
        <source>Its codes…</source>
        <translation>Ses codes…</translation>
    </message>
    <message>
        <source>Own codes…</source>
        <translation>Vos codes…</translation>
    </message>
    <message>
        <source>{n} reward is running out: ask for codes.</source>
        <translation>{n} récompense bientôt à court&#xa0;: demandez des codes.</translation>
    </message>
    <message>
        <source>{n} rewards are running out: ask for codes.</source>
        <translation>{n} récompenses bientôt à court&#xa0;: demandez des codes.</translation>
    </message>
    <message>
        <source>Nothing is running out.</source>
        <translation>Rien ne vient à manquer.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which} (F11).</source>
        <translation>{n} récompense bientôt à court&#xa0;: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which} (F11).</source>
        <translation>{n} récompenses bientôt à court&#xa0;: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>reste {n}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>about {n} day</source>
        <translation>environ {n} jour</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>environ {n} jours</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Chercher  Entrée</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Laisser  Échap</translation>
    </message>
    <message>
        <source>Codes of the reward</source>
        <translation>Codes de la récompense</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Saisir au doigt</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} code</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codes</translation>
    </message>
    <message>
        <source>looking on, {n} codes of the stock so far…</source>
        <translation>recherche en cours, {n} codes du stock vus…</translation>
    </message>
    <message>
        <source>more as you scroll down</source>
        <translation>la suite en descendant</translation>
    </message>
    <message>
        <source>No code of this reward is like that.</source>
        <translation>Aucun code de cette récompense n’est ainsi.</translation>
    </message>
    <message>
        <source>The stock holds no code of this reward.</source>
        <translation>Le stock ne contient aucun code de cette récompense.</translation>
    </message>
    <message>
        <source>Only the first {n} digits count.</source>
        <translation>Seuls les {n} premiers chiffres comptent.</translation>
    </message>
    <message>
        <source>Last 4 digits</source>
        <translation>4 derniers chiffres</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Premiers chiffres</translation>
    </message>
    <message>
        <source>Search by: {end}</source>
        <translation>Chercher par&#xa0;: {end}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Details of the reward</source>
        <translation>Détails de la récompense</translation>
    </message>
    <message>
        <source>No reward is chosen.</source>
        <translation>Aucune récompense choisie.</translation>
    </message>
    <message>
        <source>Counting its codes…</source>
        <translation>Comptage de ses codes…</translation>
    </message>
    <message>
        <source>None of its codes are here.</source>
        <translation>Aucun de ses codes n’est ici.</translation>
    </message>
    <message>
        <source>{n} code here:</source>
        <translation>{n} code ici&#xa0;:</translation>
    </message>
    <message>
        <source>{n} codes here:</source>
        <translation>{n} codes ici&#xa0;:</translation>
    </message>
    <message>
        <source>not in money</source>
        <translation>pas en argent</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>numéro {id}</translation>
    </message>
    <message>
        <source>waits {n} day after it is granted</source>
        <translation>attend {n} jour après l’attribution</translation>
    </message>
    <message>
        <source>waits {n} days after it is granted</source>
        <translation>attend {n} jours après l’attribution</translation>
    </message>
    <message>
        <source>from a purchase of {amount}</source>
        <translation>dès {amount} d’achat</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>boutique en ligne seulement</translation>
    </message>
    <message>
        <source>cannot be read: {field} = {value}</source>
        <translation>illisible&#xa0;: {field} = {value}</translation>
    </message>
    <message>
        <source>usable {start} to {end}</source>
        <translation>utilisable du {start} au {end}</translation>
    </message>
    <message>
        <source>usable from {start}</source>
        <translation>utilisable dès le {start}</translation>
    </message>
    <message>
        <source>usable until {end}</source>
        <translation>utilisable jusqu’au {end}</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Champs&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Ask Splio now</source>
        <translation>Demander à Splio</translation>
    </message>
    <message>
        <source>Looking {code} up…</source>
        <translation>Recherche de {code}…</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Demande à Splio…</translation>
    </message>
    <message>
        <source>What happened to the code</source>
        <translation>Ce qui est arrivé au code</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{code} was used here; its sale is in an archive.</source>
        <translation>{code} a été utilisé ici&#x202f;; sa vente est dans une archive.</translation>
    </message>
    <message>
        <source>{code} is a loyalty card, not a voucher.</source>
        <translation>{code} est une carte de fidélité, pas un bon.</translation>
    </message>
    <message>
        <source>Splio answered just now.</source>
        <translation>Splio vient de répondre.</translation>
    </message>
    <message>
        <source>Splio answered just now: it knows no granted code like this.</source>
        <translation>Splio vient de répondre&#xa0;: il ne connaît pas ce code attribué.</translation>
    </message>
    <message>
        <source>Splio did not answer just now. Try again in a while.</source>
        <translation>Splio n’a pas répondu. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Used in a sale</source>
        <translation>Utilisé dans une vente</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>waiting period</source>
        <translation>délai d’attente</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>status “{text}”</source>
        <translation>statut «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>status not told</source>
        <translation>statut non dit</translation>
    </message>
    <message>
        <source>{code} is held for a sale that is still open.</source>
        <translation>{code} est réservé pour une vente encore ouverte.</translation>
    </message>
    <message>
        <source>{code} was used here; Splio is yet to be told.</source>
        <translation>{code} a été utilisé ici&#x202f;; Splio n’en est pas encore averti.</translation>
    </message>
    <message>
        <source>{code} was used here; whether Splio has it is being looked up.</source>
        <translation>{code} a été utilisé ici&#x202f;; on vérifie si Splio l’a.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio has confirmed it.</source>
        <translation>{code} a été utilisé ici, et Splio l’a confirmé.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio rejected it: see the queue.</source>
        <translation>{code} a été utilisé ici, et Splio l’a refusé : voir la file.</translation>
    </message>
    <message>
        <source>{code} was used here, rejected by Splio, and settled by a manager.</source>
        <translation>{code} a été utilisé ici, refusé par Splio et réglé par un responsable.</translation>
    </message>
    <message>
        <source>{code} was held here once and given back unused.</source>
        <translation>{code} a été réservé ici puis rendu sans être utilisé.</translation>
    </message>
    <message>
        <source>{code} may be used, says the stock.</source>
        <translation>{code} peut être utilisé, dit le stock.</translation>
    </message>
    <message>
        <source>{code} is in its waiting period, says the stock.</source>
        <translation>{code} est dans son délai d’attente, dit le stock.</translation>
    </message>
    <message>
        <source>{code} was used, not at this till, says the stock.</source>
        <translation>{code} a été utilisé, pas sur cette caisse, dit le stock.</translation>
    </message>
    <message>
        <source>{code} has expired, says the stock.</source>
        <translation>{code} a expiré, dit le stock.</translation>
    </message>
    <message>
        <source>{code} is in the stock with a status that this till does not know.</source>
        <translation>{code} est dans le stock avec un statut que cette caisse ne connaît pas.</translation>
    </message>
    <message>
        <source>{code} was made here and not sent to Splio yet.</source>
        <translation>{code} a été créé ici et pas encore envoyé à Splio.</translation>
    </message>
    <message>
        <source>{code} was made here; whether Splio has it is not clear.</source>
        <translation>{code} a été créé ici&#x202f;; on ne sait pas si Splio l’a.</translation>
    </message>
    <message>
        <source>{code} was made here and is in Splio’s stock; nobody was granted it.</source>
        <translation>{code} a été créé ici et est dans le stock de Splio&#x202f;; il n’est attribué à personne.</translation>
    </message>
    <message>
        <source>{code} was made here, and Splio refused it.</source>
        <translation>{code} a été créé ici, et Splio l’a refusé.</translation>
    </message>
    <message>
        <source>{code}: this till has no whole stock yet, so it cannot tell.</source>
        <translation>{code}&#xa0;: cette caisse n’a pas encore de stock complet et ne peut rien dire.</translation>
    </message>
    <message>
        <source>{code} is not in the stock {of}, and was never used here.</source>
        <translation>{code} n’est pas dans le stock {of} et n’a jamais été utilisé ici.</translation>
    </message>
    <message>
        <source>Its last digit does not fit: was it mistyped?</source>
        <translation>Son dernier chiffre ne va pas&#xa0;: erreur de saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Made at this till</source>
        <translation>Créé sur cette caisse</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>lot {batch}</translation>
    </message>
    <message>
        <source>Splio took it into its stock</source>
        <translation>Splio l’a pris dans son stock</translation>
    </message>
    <message>
        <source>Splio refused it</source>
        <translation>Splio l’a refusé</translation>
    </message>
    <message>
        <source>Sent to Splio, no clear answer</source>
        <translation>Envoyé à Splio, sans réponse claire</translation>
    </message>
    <message>
        <source>reward {reward}</source>
        <translation>récompense {reward}</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>carte {card}</translation>
    </message>
    <message>
        <source>Granted to a customer</source>
        <translation>Attribué à un client</translation>
    </message>
    <message>
        <source>Told by Splio</source>
        <translation>Dit par Splio</translation>
    </message>
    <message>
        <source>Told by the file {file}</source>
        <translation>Dit par le fichier {file}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>valable jusqu’au {date}</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation>utilisé {when}</translation>
    </message>
    <message>
        <source>store {store}</source>
        <translation>magasin {store}</translation>
    </message>
    <message>
        <source>still so {age}</source>
        <translation>encore ainsi {age}</translation>
    </message>
    <message>
        <source>Held for a sale</source>
        <translation>Réservé pour une vente</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté par un responsable</translation>
    </message>
    <message>
        <source>Given back unused</source>
        <translation>Rendu sans être utilisé</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>par le réseau</translation>
    </message>
    <message>
        <source>Splio has confirmed it</source>
        <translation>Splio l’a confirmé</translation>
    </message>
    <message>
        <source>Looked up: Splio has it as ours</source>
        <translation>Vérifié&#xa0;: Splio l’a bien de nous</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>En envoi à Splio</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Refusé par Splio</translation>
    </message>
    <message>
        <source>Looked up: Splio says otherwise</source>
        <translation>Vérifié&#xa0;: Splio dit autre chose</translation>
    </message>
    <message>
        <source>Looked up: not used at Splio, so it goes again</source>
        <translation>Vérifié&#xa0;: pas utilisé chez Splio, il repart</translation>
    </message>
    <message>
        <source>Not sent, tried again later</source>
        <translation>Pas envoyé, nouvel essai plus tard</translation>
    </message>
    <message>
        <source>Sent, no clear answer: to be looked up</source>
        <translation>Envoyé, sans réponse claire&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Could not be looked up yet</source>
        <translation>Pas encore pu être vérifié</translation>
    </message>
    <message>
        <source>The till stopped while sending: to be looked up</source>
        <translation>La caisse s’est arrêtée pendant l’envoi&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>A manager asks for another try</source>
        <translation>Un responsable demande un nouvel essai</translation>
    </message>
    <message>
        <source>Settled by a manager</source>
        <translation>Réglé par un responsable</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>ticket {ref}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>next try {moment}</source>
        <translation>prochain essai {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>taken out of the sale</source>
        <translation>retiré de la vente</translation>
    </message>
    <message>
        <source>the sale was cancelled</source>
        <translation>la vente a été annulée</translation>
    </message>
    <message>
        <source>not used in the sale</source>
        <translation>pas utilisé dans la vente</translation>
    </message>
    <message>
        <source>used elsewhere: {when}, store {store}</source>
        <translation>utilisé ailleurs&#xa0;: {when}, magasin {store}</translation>
    </message>
    <message>
        <source>it was used before</source>
        <translation>il a déjà été utilisé</translation>
    </message>
    <message>
        <source>Splio does not know this code</source>
        <translation>Splio ne connaît pas ce code</translation>
    </message>
    <message>
        <source>Splio does not know this store</source>
        <translation>Splio ne connaît pas ce magasin</translation>
    </message>
    <message>
        <source>the till’s key was refused</source>
        <translation>la clé de la caisse a été refusée</translation>
    </message>
    <message>
        <source>the till stopped</source>
        <translation>la caisse s’est arrêtée</translation>
    </message>
    <message>
        <source>a backup was put in place</source>
        <translation>une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>Splio could not be reached</source>
        <translation>Splio était injoignable</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents of the manuals</source>
        <translation>Sommaire des manuels</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English.</source>
        <translation>Pas encore dans votre langue&#xa0;: affiché en anglais.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Chercher  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the manuals</source>
        <translation>Chercher dans les manuels</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Retour
Alt+←</translation>
    </message>
    <message>
        <source>Back to what was shown</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Keys
Ctrl+F1</source>
        <translation>Touches
Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Close
Esc</source>
        <translation>Fermer
Échap</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Fermer le manuel</translation>
    </message>
    <message>
        <source>There is no manual “{name}”.</source>
        <translation>Il n’y a pas de manuel «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Cannot be written: {path}</source>
        <translation>Impossible d’écrire&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>as of {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>as of yesterday {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>Looking for rewards…</source>
        <translation>Recherche des récompenses…</translation>
    </message>
    <message>
        <source>{n} reward of the customer</source>
        <translation>{n} récompense du client</translation>
    </message>
    <message>
        <source>{n} rewards of the customer</source>
        <translation>{n} récompenses du client</translation>
    </message>
    <message>
        <source>No reward to use</source>
        <translation>Aucune récompense à utiliser</translation>
    </message>
    <message>
        <source>not checked with Splio</source>
        <translation>non vérifié auprès de Splio</translation>
    </message>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>in this sale</source>
        <translation>dans cette vente</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>dès {amount}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>in sale: {why}</source>
        <translation>dans la vente : {why}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>manque {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>web seulement</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dès le {date}</translation>
    </message>
    <message>
        <source>held by another sale</source>
        <translation>dans une autre vente</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>un de trop</translation>
    </message>
    <message>
        <source>not with the other</source>
        <translation>pas avec l’autre</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>plus rien à payer</translation>
    </message>
    <message>
        <source>another customer’s</source>
        <translation>autre client</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Use reward: {reward}. Key: {key}</source>
        <translation>Utiliser la récompense&#xa0;: {reward}. Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>More
{page}/{pages}</source>
        <translation>Suite
{page}/{pages}</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Chercher le client</translation>
    </message>
    <message>
        <source>E-mail, phone or last name</source>
        <translation>E-mail, téléphone ou nom</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Splio est interrogé…</translation>
    </message>
    <message>
        <source>Type an e-mail, a phone number or a last name.</source>
        <translation>Saisissez un e-mail, un numéro de téléphone ou un nom.</translation>
    </message>
    <message>
        <source>That is too short: type more of it.</source>
        <translation>C’est trop court&#xa0;: saisissez-en plus.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This e-mail is not complete: name@place.fr</source>
        <translation>Cet e-mail est incomplet&#xa0;: nom@site.fr</translation>
    </message>
    <message>
        <source>Search needs Splio, and this till has no key yet.</source>
        <translation>La recherche a besoin de Splio, et cette caisse n’a pas encore de clé.</translation>
    </message>
    <message>
        <source>Splio does not let this till search.</source>
        <translation>Splio ne permet pas la recherche à cette caisse.</translation>
    </message>
    <message>
        <source>Splio takes too long to answer.</source>
        <translation>Splio met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Splio is busy.</source>
        <translation>Splio est occupé.</translation>
    </message>
    <message>
        <source>Search needs Splio; the link is down.</source>
        <translation>La recherche a besoin de Splio&#xa0;; la liaison est coupée.</translation>
    </message>
    <message>
        <source>Splio gave no usable answer.</source>
        <translation>Splio n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>Ask for the card.</source>
        <translation>Demandez la carte.</translation>
    </message>
    <message>
        <source>Nobody has this e-mail. Try the phone number or the last name.</source>
        <translation>Personne n’a cet e-mail. Essayez le téléphone ou le nom.</translation>
    </message>
    <message>
        <source>Nobody has this number. Try the e-mail or the last name.</source>
        <translation>Personne n’a ce numéro. Essayez l’e-mail ou le nom.</translation>
    </message>
    <message>
        <source>Nobody has this card.</source>
        <translation>Personne n’a cette carte.</translation>
    </message>
    <message>
        <source>Nobody by this name. Check the spelling, or try the e-mail or phone.</source>
        <translation>Personne à ce nom. Vérifiez l’orthographe, ou essayez l’e-mail ou le téléphone.</translation>
    </message>
    <message>
        <source>The first {n} of {total}: add the first name, or use the e-mail.</source>
        <translation>Les {n} premiers sur {total}&#xa0;: ajoutez le prénom, ou utilisez l’e-mail.</translation>
    </message>
    <message>
        <source>{n} customer found. Enter takes the marked one.</source>
        <translation>{n} client trouvé. Entrée prend celui qui est marqué.</translation>
    </message>
    <message>
        <source>{n} customers found. Choose with the arrows or 1 to 9.</source>
        <translation>{n} clients trouvés. Choisissez avec les flèches ou 1 à 9.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>no loyalty card</source>
        <translation>pas de carte de fidélité</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Carte {code}</translation>
    </message>
    <message>
        <source>Programme {name}</source>
        <translation>Programme {name}</translation>
    </message>
    <message>
        <source>Find customer
Ctrl+F</source>
        <translation>Chercher client
Ctrl+F</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Chercher  Entrée</translation>
    </message>
    <message>
        <source>Search for the customer</source>
        <translation>Chercher le client</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Compare the number with the voucher; then ask the manager.</source>
        <translation>Comparez le numéro avec le bon, puis appelez le responsable.</translation>
    </message>
    <message>
        <source>Compare the number with the voucher and scan it again.</source>
        <translation>Comparez le numéro avec le bon et scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type the code again.</source>
        <translation>Tapez le code de nouveau.</translation>
    </message>
    <message>
        <source>Finish or cancel the other sale first.</source>
        <translation>Terminez ou annulez d’abord l’autre vente.</translation>
    </message>
    <message>
        <source>Go on without it; in doubt, ask the manager.</source>
        <translation>Continuez sans ce bon&#x202f;; en cas de doute, appelez le responsable.</translation>
    </message>
    <message>
        <source>Give the voucher back and go on without it.</source>
        <translation>Rendez le bon et continuez sans lui.</translation>
    </message>
    <message>
        <source>Give the voucher back; try again once Splio answers.</source>
        <translation>Rendez le bon&#x202f;; réessayez quand Splio répondra.</translation>
    </message>
    <message>
        <source>Ask the manager.</source>
        <translation>Appelez le responsable.</translation>
    </message>
    <message>
        <source>Check whose card is scanned in this sale.</source>
        <translation>Vérifiez quelle carte est passée dans cette vente.</translation>
    </message>
    <message>
        <source>Scan the customer’s card.</source>
        <translation>Scannez la carte du client.</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Scannez de nouveau la carte, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase.</source>
        <translation>Saisissez le montant de l’achat.</translation>
    </message>
    <message>
        <source>Offer to add an article, then correct the amount.</source>
        <translation>Proposez d’ajouter un article, puis corrigez le montant.</translation>
    </message>
    <message>
        <source>Keep it for the next purchase, or remove another.</source>
        <translation>Gardez-le pour le prochain achat, ou retirez-en un autre.</translation>
    </message>
    <message>
        <source>Give it back; it stays good for the next purchase.</source>
        <translation>Rendez-le&#xa0;; il reste valable pour le prochain achat.</translation>
    </message>
    <message>
        <source>Ask which voucher to keep, and remove the other.</source>
        <translation>Demandez quel bon garder, et retirez l’autre.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Till
Esc</source>
        <translation>Caisse
Échap</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more try, then a wait.</source>
        <translation>Ce n’est pas le bon PIN. Encore {n} essai, puis une attente.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more tries, then a wait.</source>
        <translation>Ce n’est pas le bon PIN. Encore {n} essais, puis une attente.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Next try in {wait}.</source>
        <translation>Trop de PIN faux pour {name}. Nouvel essai dans {wait}.</translation>
    </message>
    <message>
        <source>A manager approves.</source>
        <translation>Seul un responsable donne son accord.</translation>
    </message>
    <message>
        <source>This is for a manager.</source>
        <translation>Ceci est réservé à un responsable.</translation>
    </message>
    <message>
        <source>The journal is for a manager.</source>
        <translation>Le journal est réservé à un responsable.</translation>
    </message>
    <message>
        <source>The reports are for a manager.</source>
        <translation>Les rapports sont réservés à un responsable.</translation>
    </message>
    <message>
        <source>An export is for a manager.</source>
        <translation>Un export est réservé à un responsable.</translation>
    </message>
    <message>
        <source>The settings are for a manager.</source>
        <translation>Les réglages sont réservés à un responsable.</translation>
    </message>
    <message>
        <source>The page of people is for a manager.</source>
        <translation>La page des personnes est réservée à un responsable.</translation>
    </message>
    <message>
        <source>This is for somebody who works here.</source>
        <translation>Ceci est réservé à une personne qui travaille ici.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}: {role} since {date}</source>
        <translation>{name}&#xa0;: {role} depuis le {date}</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>départ le {date}</translation>
    </message>
    <message>
        <source>Nobody is entered: the till asks nobody, and everybody may do everything.</source>
        <translation>Personne n’est inscrit&#xa0;: la caisse ne demande rien, et chacun peut tout faire.</translation>
    </message>
    <message>
        <source>PIN (not shown)</source>
        <translation>PIN (non affiché)</translation>
    </message>
    <message>
        <source>PIN of {name} (not shown)</source>
        <translation>PIN de {name} (non affiché)</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed.</source>
        <translation>Les deux PIN diffèrent. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>{path} sets {n} setting</source>
        <translation>{path} fixe {n} réglage</translation>
    </message>
    <message>
        <source>{path} sets {n} settings</source>
        <translation>{path} fixe {n} réglages</translation>
    </message>
    <message>
        <source>not followed in it: {keys}</source>
        <translation>sans effet dedans&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>The company’s policy ({path}) is not followed: not only administrators can change it.</source>
        <translation>Les règles de l’entreprise ({path}) ne sont pas suivies&#xa0;: d’autres que l’administrateur peuvent les changer.</translation>
    </message>
    <message>
        <source>Tell your IT: the file and its folder must belong to the administrator, and nobody else may write there.</source>
        <translation>Dites-le à votre service informatique&#xa0;: le fichier et son dossier doivent appartenir à l’administrateur, et nul autre ne doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>Tell your IT: secrets do not belong there, and each name must be right.</source>
        <translation>Dites-le à votre service informatique&#xa0;: les secrets n’ont rien à y faire, et chaque nom doit être juste.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Before taking the file in</source>
        <translation>Avant d’importer le fichier</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Ne pas importer  Échap</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Its columns, and the first rows</source>
        <translation>Ses colonnes et ses premières lignes</translation>
    </message>
    <message>
        <source>Granted codes</source>
        <translation>Codes attribués</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Used codes</source>
        <translation>Codes utilisés</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>{what} · columns parted by “{mark}” · letters as {encoding}</source>
        <translation>{what} · colonnes séparées par «&#xa0;{mark}&#xa0;» · caractères en {encoding}</translation>
    </message>
    <message>
        <source>It does not tell: {columns}. If the file calls that otherwise, say so in the settings.</source>
        <translation>Il ne dit pas&#xa0;: {columns}. Si le fichier nomme cela autrement, indiquez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Its only row would be left out:</source>
        <translation>Sa seule ligne serait laissée de côté&#xa0;:</translation>
    </message>
    <message>
        <source>Of the first {n} rows, {bad} would be left out:</source>
        <translation>Parmi les {n} premières lignes, à écarter ({bad})&#xa0;:</translation>
    </message>
    <message>
        <source>line {number}: {why}</source>
        <translation>ligne {number}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>{key} was moved out of {path}: it is kept as a secret now.</source>
        <translation>{key} a été retiré de {path}&#xa0;: il est désormais gardé secret.</translation>
    </message>
    <message>
        <source>{key} can be read in {path}, and could not be moved from there.</source>
        <translation>{key} est lisible dans {path} et n’a pas pu en être retiré.</translation>
    </message>
    <message>
        <source>{key} is given by the environment ({variable}).</source>
        <translation>{key} est donné par l’environnement ({variable}).</translation>
    </message>
    <message>
        <source>{key}: other users of this computer can read {path}.</source>
        <translation>{key}&#xa0;: d’autres utilisateurs de cet ordinateur peuvent lire {path}.</translation>
    </message>
    <message>
        <source>Enter it in the settings or with “posapp key”, and delete it there.</source>
        <translation>Saisissez-le dans les réglages ou avec «&#xa0;posapp key&#xa0;», et effacez-le là-bas.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>A customer’s card was forgotten: choose one voucher.</source>
        <translation>La carte d’un client a été oubliée&#xa0;: choisissez un seul bon.</translation>
    </message>
    <message>
        <source>This sale is in hand at this till: complete or cancel it there.</source>
        <translation>Cette vente est en cours à l’écran de la caisse : validez-la ou annulez-la là-bas.</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Exporter la file</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>Ticket {ref}: opened {age}, holds {found}</source>
        <translation>Ticket {ref} : vente ouverte {age}, réserve {found}</translation>
    </message>
    <message>
        <source>Ticket {ref}: put aside, opened {age}, holds {found}</source>
        <translation>Ticket {ref} : vente mise de côté, ouverte {age}, réserve {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: opened {age}, holds {found}</source>
        <translation>Vente sans ticket : ouverte {age}, réserve {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: put aside, opened {age}, holds {found}</source>
        <translation>Vente sans ticket : mise de côté, ouverte {age}, réserve {found}</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} bon</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} bons</translation>
    </message>
    <message>
        <source>Granted before: {told}</source>
        <translation>Déjà accordée : {told}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give a reason, for the journal.</source>
        <translation>Donnez un motif, pour le journal.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Dites qui décide.</translation>
    </message>
    <message>
        <source>Settle {n} voucher</source>
        <translation>Régler {n} bon</translation>
    </message>
    <message>
        <source>Settle {n} vouchers</source>
        <translation>Régler {n} bons</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marquer comme réglé</translation>
    </message>
    <message>
        <source>The shop takes the loss: Splio is not told again. This cannot be undone.</source>
        <translation>Le magasin supporte la perte : Splio n’est plus prévenu. C’est définitif.</translation>
    </message>
    <message>
        <source>Goodwill to the customer</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <translation>Erreur en caisse</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Articles rendus</translation>
    </message>
    <message>
        <source>Voucher was not genuine</source>
        <translation>Bon non authentique</translation>
    </message>
    <message>
        <source>Does the customer have it?</source>
        <translation>Le client l’a-t-il reçue ?</translation>
    </message>
    <message>
        <source>Yes, granted</source>
        <translation>Oui, accordée</translation>
    </message>
    <message>
        <source>Look at the customer’s rewards in Splio.</source>
        <translation>Regardez les récompenses du client dans Splio.</translation>
    </message>
    <message>
        <source>No, not granted</source>
        <translation>Non, pas accordée</translation>
    </message>
    <message>
        <source>Looked up in Splio</source>
        <translation>Vérifié dans Splio</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus souhaitée</translation>
    </message>
    <message>
        <source>Give held vouchers back</source>
        <translation>Rendre des bons réservés</translation>
    </message>
    <message>
        <source>Give {n} voucher back</source>
        <translation>Rendre {n} bon</translation>
    </message>
    <message>
        <source>Give {n} vouchers back</source>
        <translation>Rendre {n} bons</translation>
    </message>
    <message>
        <source>Is a customer still waiting for one of these sales? Ask first.</source>
        <translation>Un client attend-il encore pour une de ces ventes&#x202f;? Demandez d’abord.</translation>
    </message>
    <message>
        <source>Cancel {n} sale, and all it holds</source>
        <translation>Annuler {n} vente et tout ce qu’elle réserve</translation>
    </message>
    <message>
        <source>Cancel {n} sales, and all they hold</source>
        <translation>Annuler {n} ventes et tout ce qu’elles réservent</translation>
    </message>
    <message>
        <source>Left open by mistake</source>
        <translation>Laissée ouverte par erreur</translation>
    </message>
    <message>
        <source>The customer has left</source>
        <translation>Le client est parti</translation>
    </message>
    <message>
        <source>Grant a new reward</source>
        <translation>Accorder une nouvelle récompense</translation>
    </message>
    <message>
        <source>{card}, the card of the sale</source>
        <translation>{card}, la carte de la vente</translation>
    </message>
    <message>
        <source>Customer’s card</source>
        <translation>Carte du client</translation>
    </message>
    <message>
        <source>Find a reward</source>
        <translation>Chercher une récompense</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Voucher was rejected</source>
        <translation>Le bon a été refusé</translation>
    </message>
    <message>
        <source>Choose a reward.</source>
        <translation>Choisissez une récompense.</translation>
    </message>
    <message>
        <source>Enter the customer’s card.</source>
        <translation>Saisissez la carte du client.</translation>
    </message>
    <message>
        <source>{n} customers, each to their own card</source>
        <translation>{n} clients, chacun sur sa carte</translation>
    </message>
    <message>
        <source>The same reward again</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Grant {n} reward</source>
        <translation>Accorder {n} récompense</translation>
    </message>
    <message>
        <source>Grant {n} rewards</source>
        <translation>Accorder {n} récompenses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ticket, or last digits of code or card</source>
        <translation>Ticket, ou derniers chiffres du code ou de la carte</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Chercher dans la file</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Each touch adds a row to the choice</source>
        <translation>Chaque appui ajoute une ligne au choix</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>La ligne choisie en entier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>New reward…</source>
        <translation>Récompense…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Choose a row: it is told here in full.</source>
        <translation>Choisissez une ligne : elle se lit ici en entier.</translation>
    </message>
    <message>
        <source>Vouchers used at this till</source>
        <translation>Bons utilisés à cette caisse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réservés</translation>
    </message>
    <message>
        <source>{n} voucher worth {value}</source>
        <translation>{n} bon d’une valeur de {value}</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value}</source>
        <translation>{n} bons d’une valeur de {value}</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>ticket {ref}</translation>
    </message>
    <message>
        <source>tries: {n}</source>
        <translation>essais : {n}</translation>
    </message>
    <message>
        <source>The sale is still open.</source>
        <translation>La vente est encore ouverte.</translation>
    </message>
    <message>
        <source>Under way to Splio.</source>
        <translation>En route vers Splio.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Splio does not know this code.</source>
        <translation>Splio ne connaît pas ce code.</translation>
    </message>
    <message>
        <source>Splio did not know the card at the time of sale.</source>
        <translation>Splio ne connaissait pas la carte au moment de la vente.</translation>
    </message>
    <message>
        <source>The code belongs to another customer’s card.</source>
        <translation>Le code appartient à la carte d’un autre client.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale.</source>
        <translation>Pas valable au moment de la vente.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale: Splio says {limit}, sold {sold}.</source>
        <translation>Pas valable au moment de la vente&#xa0;: Splio dit {limit}, vendu {sold}.</translation>
    </message>
    <message>
        <source>Splio cannot be asked about a code with such marks.</source>
        <translation>Splio ne peut pas être interrogé sur un code avec de tels signes.</translation>
    </message>
    <message>
        <source>The till’s own record of it is damaged.</source>
        <translation>L’enregistrement de la caisse est endommagé.</translation>
    </message>
    <message>
        <source>Splio says: {text}</source>
        <translation>Splio dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Used before, {at_when}, in store {store}.</source>
        <translation>Déjà utilisé, {at_when}, au magasin {store}.</translation>
    </message>
    <message>
        <source>Used before.</source>
        <translation>Déjà utilisé.</translation>
    </message>
    <message>
        <source>Used before, {at_when}.</source>
        <translation>Déjà utilisé, {at_when}.</translation>
    </message>
    <message>
        <source>{name} sends it again.</source>
        <translation>{name} le renvoie.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Did not arrive at Splio: sent again by itself.</source>
        <translation>N’est pas arrivé chez Splio : il repart de lui-même.</translation>
    </message>
    <message>
        <source>Goes out with the next file.</source>
        <translation>Part avec le prochain fichier.</translation>
    </message>
    <message>
        <source>The till was ended while sending; Splio is asked.</source>
        <translation>La caisse a été arrêtée pendant l’envoi&#x202f;; Splio est interrogé.</translation>
    </message>
    <message>
        <source>A backup was put in place; Splio is asked first.</source>
        <translation>Une sauvegarde a été restaurée&#x202f;; Splio est d’abord interrogé.</translation>
    </message>
    <message>
        <source>In a file on its way; nobody can say if it was read.</source>
        <translation>Dans un fichier en route&#x202f;; personne ne sait s’il a été lu.</translation>
    </message>
    <message>
        <source>Splio does not say clearly who used it.</source>
        <translation>Splio ne dit pas clairement qui l’a utilisé.</translation>
    </message>
    <message>
        <source>{cause} Splio is asked what became of it.</source>
        <translation>{cause} Splio est interrogé sur son sort.</translation>
    </message>
    <message>
        <source>No clear answer came back.</source>
        <translation>Aucune réponse claire n’est revenue.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>{n} voucher is sent again</source>
        <translation>{n} bon est renvoyé</translation>
    </message>
    <message>
        <source>{n} vouchers are sent again</source>
        <translation>{n} bons sont renvoyés</translation>
    </message>
    <message>
        <source>{n} voucher is marked as settled</source>
        <translation>{n} bon est marqué comme réglé</translation>
    </message>
    <message>
        <source>{n} vouchers are marked as settled</source>
        <translation>{n} bons sont marqués comme réglés</translation>
    </message>
    <message>
        <source>{n} voucher can be used again</source>
        <translation>{n} bon peut de nouveau servir</translation>
    </message>
    <message>
        <source>{n} vouchers can be used again</source>
        <translation>{n} bons peuvent de nouveau servir</translation>
    </message>
    <message>
        <source>{n} voucher is clear now</source>
        <translation>{n} bon n’est plus incertain</translation>
    </message>
    <message>
        <source>{n} vouchers are clear now</source>
        <translation>{n} bons ne sont plus incertains</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>{n} is still unclear</source>
        <translation>{n} reste incertain</translation>
    </message>
    <message>
        <source>{n} are still unclear</source>
        <translation>{n} restent incertains</translation>
    </message>
    <message>
        <source>{done}; {rest}.</source>
        <translation>{done}&#x202f;; {rest}.</translation>
    </message>
    <message>
        <source>{n} has changed meanwhile ({which})</source>
        <translation>{n} a changé entre-temps ({which})</translation>
    </message>
    <message>
        <source>{n} have changed meanwhile ({which})</source>
        <translation>{n} ont changé entre-temps ({which})</translation>
    </message>
    <message>
        <source>{n} was rejected.</source>
        <translation>{n} a été refusé.</translation>
    </message>
    <message>
        <source>{n} were rejected.</source>
        <translation>{n} ont été refusés.</translation>
    </message>
    <message>
        <source>{n} voucher arrived at Splio.</source>
        <translation>{n} bon est arrivé chez Splio.</translation>
    </message>
    <message>
        <source>{n} vouchers arrived at Splio.</source>
        <translation>{n} bons sont arrivés chez Splio.</translation>
    </message>
    <message>
        <source>The rest waits: {cause}</source>
        <translation>Le reste attend&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{n} voucher was written to {file}.</source>
        <translation>{n} bon a été écrit dans {file}.</translation>
    </message>
    <message>
        <source>{n} vouchers were written to {file}.</source>
        <translation>{n} bons ont été écrits dans {file}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}.</source>
        <translation>{reward} a été accordé à la carte {card}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}: code {codes}.</source>
        <translation>{reward} a été accordé à la carte {card}&#xa0;: code {codes}.</translation>
    </message>
    <message>
        <source>{reward} was not granted to card {card}: {reason}</source>
        <translation>{reward} n’a pas été accordé à la carte {card}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{reward} for card {card} is on its way.</source>
        <translation>{reward} pour la carte {card} est en route.</translation>
    </message>
    <message>
        <source>{reward} for card {card} is granted as soon as Splio takes it. {why}</source>
        <translation>{reward} sera accordé à la carte {card} dès que Splio l’accepte. {why}</translation>
    </message>
    <message>
        <source>It is not clear yet whether card {card} has {reward}: do not grant it again. {why}</source>
        <translation>On ne sait pas encore si la carte {card} a {reward}&#xa0;: ne l’accordez pas une seconde fois. {why}</translation>
    </message>
    <message>
        <source>Splio refuses it now, yet the first call may have arrived: look at the customer’s rewards in Splio.</source>
        <translation>Splio le refuse maintenant, mais le premier appel est peut-être arrivé&#xa0;: regardez les récompenses du client dans Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this reward.</source>
        <translation>Splio ne connaît pas cette récompense.</translation>
    </message>
    <message>
        <source>Splio does not know this card.</source>
        <translation>Splio ne connaît pas cette carte.</translation>
    </message>
    <message>
        <source>This reward has no codes left.</source>
        <translation>Cette récompense n’a plus de codes.</translation>
    </message>
    <message>
        <source>This reward is not valid yet.</source>
        <translation>Cette récompense n’est pas encore valable.</translation>
    </message>
    <message>
        <source>This reward is no longer valid.</source>
        <translation>Cette récompense n’est plus valable.</translation>
    </message>
    <message>
        <source>{n} more new reward is not confirmed yet.</source>
        <translation>{n} autre récompense n’est pas encore confirmée.</translation>
    </message>
    <message>
        <source>{n} more new rewards are not confirmed yet.</source>
        <translation>{n} autres récompenses ne sont pas encore confirmées.</translation>
    </message>
    <message>
        <source>This new reward is decided, or under way. Nothing was changed.</source>
        <translation>Cette récompense est décidée, ou en route. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A new reward needs a reason, for the journal.</source>
        <translation>Une nouvelle récompense demande un motif, pour le journal.</translation>
    </message>
    <message>
        <source>A new reward is granted 1 to {most} times at once.</source>
        <translation>Une récompense s’accorde de 1 à {most} fois en une fois.</translation>
    </message>
    <message>
        <source>A key is a UUID, like those “posapp grants” shows.</source>
        <translation>Une clé est un UUID, comme ceux de «&#xa0;posapp grants&#xa0;».</translation>
    </message>
    <message>
        <source>No new reward on this till begins with “{grant}”.</source>
        <translation>Aucune récompense de cette caisse ne commence par «&#xa0;{grant}&#xa0;».</translation>
    </message>
    <message>
        <source>The stock has no reward “{reward}”. Take its number from “posapp stock”.</source>
        <translation>Le stock n’a pas de récompense «&#xa0;{reward}&#xa0;». Prenez son numéro dans «&#xa0;posapp stock&#xa0;».</translation>
    </message>
    <message>
        <source>No open sale on this till holds a voucher under “{sale}”.</source>
        <translation>Aucune vente ouverte de cette caisse ne réserve de bon sous « {sale} ».</translation>
    </message>
    <message>
        <source>Several open sales are meant by “{sale}”. Give more of the number.</source>
        <translation>«&#xa0;{sale}&#xa0;» désigne plusieurs ventes ouvertes. Donnez plus de chiffres.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}): choose another folder.</source>
        <translation>{path} ne peut pas être écrit ({detail})&#xa0;: choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This till has no stock of codes yet.</source>
        <translation>Cette caisse n’a pas encore de stock de codes.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}.</source>
        <translation>Ce code n’est pas dans notre stock, synchronisé {age}.</translation>
    </message>
    <message>
        <source>Splio knows neither a voucher nor a card with this code.</source>
        <translation>Splio ne connaît ni bon ni carte avec ce code.</translation>
    </message>
    <message>
        <source>Its last digit does not fit the others: perhaps a typing slip.</source>
        <translation>Son dernier chiffre ne va pas avec les autres&#xa0;: peut-être une faute de frappe.</translation>
    </message>
    <message>
        <source>Splio gives it a status this till does not know: “{status}”.</source>
        <translation>Splio lui donne un statut que cette caisse ne connaît pas&#xa0;: «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: no reward is told.</source>
        <translation>Les conditions de ce bon ne sont pas connues ici&#xa0;: aucune récompense n’est indiquée.</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: reward “{reward}”.</source>
        <translation>Les conditions de ce bon ne sont pas connues ici&#xa0;: récompense «&#xa0;{reward}&#xa0;».</translation>
    </message>
    <message>
        <source>A rule of this voucher cannot be read: “{rule}”.</source>
        <translation>Une règle de ce bon est illisible&#xa0;: «&#xa0;{rule}&#xa0;».</translation>
    </message>
    <message>
        <source>This voucher is only for the online shop.</source>
        <translation>Ce bon est réservé à la boutique en ligne.</translation>
    </message>
    <message>
        <source>This voucher belongs to another customer’s card.</source>
        <translation>Ce bon appartient à la carte d’un autre client.</translation>
    </message>
    <message>
        <source>The customer’s card has not been scanned.</source>
        <translation>La carte du client n’a pas été passée.</translation>
    </message>
    <message>
        <source>Splio does not know the card of this sale.</source>
        <translation>Splio ne connaît pas la carte de cette vente.</translation>
    </message>
    <message>
        <source>At most {n} voucher can be used in one sale.</source>
        <translation>On peut utiliser {n} bon au plus par vente.</translation>
    </message>
    <message>
        <source>At most {n} vouchers can be used in one sale.</source>
        <translation>On peut utiliser {n} bons au plus par vente.</translation>
    </message>
    <message>
        <source>Already used.</source>
        <translation>Déjà utilisé.</translation>
    </message>
    <message>
        <source>Already used {at_when}.</source>
        <translation>Déjà utilisé {at_when}.</translation>
    </message>
    <message>
        <source>Already used; Splio does not say when or where.</source>
        <translation>Déjà utilisé&#xa0;; Splio ne dit ni quand ni où.</translation>
    </message>
    <message>
        <source>Store: {where}.</source>
        <translation>Magasin&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Held by another sale of this till {at_when}.</source>
        <translation>Réservé par une autre vente de cette caisse {at_when}.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; Splio will be told.</source>
        <translation>Déjà utilisé à cette caisse {at_when}&#x202f;; Splio en sera informé.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; a manager is to look at it.</source>
        <translation>Déjà utilisé à cette caisse {at_when}&#x202f;; à voir par le responsable.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}.</source>
        <translation>Déjà utilisé à cette caisse {at_when}.</translation>
    </message>
    <message>
        <source>Ticket {ticket}.</source>
        <translation>Ticket {ticket}.</translation>
    </message>
    <message>
        <source>It is still in its waiting period.</source>
        <translation>Il est encore dans son délai d’attente.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Sa validité est terminée.</translation>
    </message>
    <message>
        <source>Its validity has not begun.</source>
        <translation>Sa validité n’a pas commencé.</translation>
    </message>
    <message>
        <source>It is still in its waiting period, which ends {day}.</source>
        <translation>Il est encore dans son délai d’attente, qui se termine {day}.</translation>
    </message>
    <message>
        <source>It is only granted {day}.</source>
        <translation>Il ne sera acquis que {day}.</translation>
    </message>
    <message>
        <source>Its validity begins {day}.</source>
        <translation>Sa validité commence {day}.</translation>
    </message>
    <message>
        <source>The offer ended {day}.</source>
        <translation>L’offre a pris fin {day}.</translation>
    </message>
    <message>
        <source>It expired {day}.</source>
        <translation>Il a expiré {day}.</translation>
    </message>
    <message>
        <source>Usable from {needed} of purchase: the amount is not entered.</source>
        <translation>Utilisable dès {needed} d’achat&#xa0;: le montant n’est pas saisi.</translation>
    </message>
    <message>
        <source>{missing} short: usable from {needed} of purchase.</source>
        <translation>Il manque {missing}&#xa0;: utilisable dès {needed} d’achat.</translation>
    </message>
    <message>
        <source>The till’s stock is old: a manager decides.</source>
        <translation>Le stock de la caisse est ancien&#xa0;: un responsable décide.</translation>
    </message>
    <message>
        <source>The till’s stock is that {of_when}, {age}: a manager decides.</source>
        <translation>Le stock de la caisse est celui {of_when}, {age}&#xa0;: un responsable décide.</translation>
    </message>
    <message>
        <source>The till’s stock is too old to rely on.</source>
        <translation>Le stock de la caisse est trop ancien pour s’y fier.</translation>
    </message>
    <message>
        <source>The till’s stock {of_when} is too old to rely on.</source>
        <translation>Le stock de la caisse {of_when} est trop ancien pour s’y fier.</translation>
    </message>
    <message>
        <source>Worth {value}: without Splio’s word, at most {cap} a voucher.</source>
        <translation>Il vaut {value}&#xa0;: sans l’avis de Splio, {cap} au plus par bon.</translation>
    </message>
    <message>
        <source>With it the sale’s vouchers make {value}: without Splio’s word, at most {cap} a sale.</source>
        <translation>Avec lui, les bons de la vente font {value}&#xa0;: sans l’avis de Splio, {cap} au plus par vente.</translation>
    </message>
    <message>
        <source>With it this till has taken {value} that Splio has not confirmed; the limit is {cap}.</source>
        <translation>Avec lui, cette caisse a pris {value} que Splio n’a pas encore confirmés&#x202f;; la limite est de {cap}.</translation>
    </message>
    <message>
        <source>This till has taken {n} voucher that Splio has not confirmed: that is the limit.</source>
        <translation>Cette caisse a pris {n} bon que Splio n’a pas encore confirmé&#xa0;: c’est la limite.</translation>
    </message>
    <message>
        <source>This till has taken {n} vouchers that Splio has not confirmed: that is the limit.</source>
        <translation>Cette caisse a pris {n} bons que Splio n’a pas encore confirmés&#xa0;: c’est la limite.</translation>
    </message>
    <message>
        <source>Splio has not confirmed anything for too long.</source>
        <translation>Splio n’a rien confirmé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Splio has not confirmed the vouchers taken since {moment}.</source>
        <translation>Splio n’a pas confirmé les bons pris depuis {moment}.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; it cannot be checked with Splio now.</source>
        <translation>Code absent de notre stock, synchronisé {age}&#x202f;; vérification impossible pour l’instant.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; next sync {in_time}.</source>
        <translation>Code absent de notre stock, synchronisé {age}&#x202f;; prochaine synchro {in_time}.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} percentage a sale.</source>
        <translation>Pas avec l’autre bon de cette vente&#xa0;: {n} pourcentage au plus par vente.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} percentages a sale.</source>
        <translation>Pas avec les autres bons de cette vente&#xa0;: {n} pourcentages au plus par vente.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} of this kind a sale.</source>
        <translation>Pas avec l’autre bon de cette vente&#xa0;: {n} de cette sorte au plus par vente.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} of this kind a sale.</source>
        <translation>Pas avec les autres bons de cette vente&#xa0;: {n} de cette sorte au plus par vente.</translation>
    </message>
    <message>
        <source>Nothing is left to pay: this voucher would take nothing off.</source>
        <translation>Il ne reste rien à payer : ce bon n’enlèverait rien.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Not now: vouchers are being sent to Splio. Try again in a minute.</source>
        <translation>Pas maintenant&#xa0;: des bons sont en cours d’envoi à Splio. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The program may be updated; the till must close.</source>
        <translation>Le programme peut être mis à jour&#x202f;; la caisse doit être fermée.</translation>
    </message>
    <message>
        <source>The program may be updated.</source>
        <translation>Le programme peut être mis à jour.</translation>
    </message>
    <message>
        <source>A till is still open. Finish the sale, then close its window.</source>
        <translation>Une caisse est encore ouverte. Terminez la vente, puis fermez sa fenêtre.</translation>
    </message>
    <message>
        <source>No till is open.</source>
        <translation>Aucune caisse n’est ouverte.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>sending to Splio</source>
        <translation>envoie à Splio</translation>
    </message>
    <message>
        <source>open, and its sales cannot be read</source>
        <translation>ouverte, et ses ventes sont illisibles</translation>
    </message>
    <message>
        <source>{folder}: this user may not look into it</source>
        <translation>{folder}&#xa0;: cet utilisateur n’a pas le droit d’y regarder</translation>
    </message>
    <message>
        <source>An update waits: finish this sale, then the till closes by itself.</source>
        <translation>Une mise à jour attend&#xa0;: terminez cette vente, puis la caisse se ferme d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The chart cannot be drawn. Its figures are in the table.</source>
        <translation>Le graphique ne peut pas être dessiné. Ses chiffres sont dans le tableau.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>De quel jour à quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Graphique en préparation…</translation>
    </message>
    <message>
        <source>Comparing with the journal…</source>
        <translation>Comparaison avec le journal…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>End-of-day slip</source>
        <translation>Relevé de fin de journée</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By reward</source>
        <translation>Par récompense</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Par caissier</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} autres</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unknown reward</source>
        <translation>Récompense inconnue</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne d’identifié</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>{n} voucher of unknown worth: counted, not summed.</source>
        <translation>{n} bon de valeur inconnue&#xa0;: compté, non additionné.</translation>
    </message>
    <message>
        <source>{n} vouchers of unknown worth: counted, not summed.</source>
        <translation>{n} bons de valeur inconnue&#xa0;: comptés, non additionnés.</translation>
    </message>
    <message>
        <source>Vouchers used</source>
        <translation>Bons utilisés</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>{amount} a sale</source>
        <translation>{amount} par vente</translation>
    </message>
    <message>
        <source>Taken offline</source>
        <translation>Pris hors ligne</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmés</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Figures agree with the journal.</source>
        <translation>Les chiffres concordent avec le journal.</translation>
    </message>
    <message>
        <source>The journal of this time is in an archive: not compared.</source>
        <translation>Le journal de cette période est archivé&#xa0;: pas de comparaison.</translation>
    </message>
    <message>
        <source>Sales of this time are in an archive: these figures are not complete.</source>
        <translation>Des ventes de cette période sont dans une archive&#xa0;: ces chiffres ne sont pas complets.</translation>
    </message>
    <message>
        <source>The journal says otherwise. {what}: {here} here, {there} there.</source>
        <translation>Le journal dit autre chose. {what}&#xa0;: {here} ici, {there} dans le journal.</translation>
    </message>
    <message>
        <source>{n} more difference.</source>
        <translation>{n} autre écart.</translation>
    </message>
    <message>
        <source>{n} more differences.</source>
        <translation>{n} autres écarts.</translation>
    </message>
    <message>
        <source>Sales with vouchers</source>
        <translation>Ventes avec bons</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>{time} {by}: {why} ({reward}, {code})</source>
        <translation>{time} {by}&#xa0;: {why} ({reward}, {code})</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Give a day (--day), or a period (--from, --to): not both.</source>
        <translation>Indiquez un jour (--day) ou une période (--from, --to)&#xa0;: pas les deux.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as year-month-day, e.g. 2026-11-22.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour. Écrivez-le année-mois-jour, par exemple 2026-11-22.</translation>
    </message>
    <message>
        <source>in {n} sale</source>
        <translation>dans {n} vente</translation>
    </message>
    <message>
        <source>in {n} sales</source>
        <translation>dans {n} ventes</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Report: {days}</source>
        <translation>Rapport&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Unknown worth</source>
        <translation>Valeur inconnue</translation>
    </message>
    <message>
        <source>Discount of a sale, on average</source>
        <translation>Remise moyenne par vente</translation>
    </message>
    <message>
        <source>New rewards granted</source>
        <translation>Récompenses réattribuées</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>not a code</source>
        <translation>pas un code valable</translation>
    </message>
    <message>
        <source>not a card number</source>
        <translation>pas un numéro de carte</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation>trop peu de colonnes</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>trop de colonnes</translation>
    </message>
    <message>
        <source>a line break within a column</source>
        <translation>retour à la ligne dans une colonne</translation>
    </message>
    <message>
        <source>quotation marks that do not match</source>
        <translation>guillemets mal fermés</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>ligne coupée</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>letters that cannot be read</source>
        <translation>caractères illisibles</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Less than its value: the basket is smaller.</source>
        <translation>Moins que sa valeur&#xa0;: l’achat est plus petit.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>Total off: {off}</source>
        <translation>Remise totale&#xa0;: {off}</translation>
    </message>
    <message>
        <source>Left to pay: {left}</source>
        <translation>Reste à payer&#xa0;: {left}</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds no voucher.</source>
        <translation>Une vente mise de côté {at_when} ne réserve aucun bon.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} voucher.</source>
        <translation>Une vente mise de côté {at_when} réserve {n} bon.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} vouchers.</source>
        <translation>Une vente mise de côté {at_when} réserve {n} bons.</translation>
    </message>
    <message>
        <source>({place} of {number})</source>
        <translation>({place} sur {number})</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} bon</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} bons</translation>
    </message>
    <message>
        <source>no voucher</source>
        <translation>aucun bon</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>ticket {ticket}</translation>
    </message>
    <message>
        <source>Recall ({n})
Ctrl+R</source>
        <translation>Reprendre ({n})
Ctrl+R</translation>
    </message>
    <message>
        <source>Recall
Ctrl+R</source>
        <translation>Reprendre
Ctrl+R</translation>
    </message>
    <message>
        <source>Voucher {code}</source>
        <translation>Bon {code}</translation>
    </message>
    <message>
        <source>Voucher {code}: {off}</source>
        <translation>Bon {code}&#xa0;: {off}</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventes mises de côté</translation>
    </message>
    <message>
        <source>{n} more is shown once one of these is finished.</source>
        <translation>{n} autre apparaîtra quand l’une de celles-ci sera finie.</translation>
    </message>
    <message>
        <source>{n} more are shown once one of these is finished.</source>
        <translation>{n} autres apparaîtront quand l’une de celles-ci sera finie.</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Recall none of them</source>
        <translation>N’en reprendre aucune</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Effacer le dernier signe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done: close the keypad</source>
        <translation>Terminé&#xa0;: fermer le pavé</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La continuer</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>There is nothing to put aside.</source>
        <translation>Il n’y a rien à mettre de côté.</translation>
    </message>
    <message>
        <source>No sale is put aside.</source>
        <translation>Aucune vente n’est de côté.</translation>
    </message>
    <message>
        <source>Copied: paste it into the cash register.</source>
        <translation>Copié&#xa0;: collez-le dans le logiciel de caisse.</translation>
    </message>
    <message>
        <source>Complete this sale or put it aside (Ctrl+S) first.</source>
        <translation>Validez d’abord cette vente, ou mettez-la de côté (Ctrl+S).</translation>
    </message>
    <message>
        <source>Enter the amount first: the manager approves what comes off.</source>
        <translation>Saisissez d’abord le montant&#xa0;: le responsable accepte la remise.</translation>
    </message>
    <message>
        <source>Total off</source>
        <translation>Remise totale</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Total off {off}, left to pay {left}</source>
        <translation>Remise totale {off}, reste à payer {left}</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <translation>Copier  Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the summary for the cash register</source>
        <translation>Copier le résumé pour le logiciel de caisse</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>The sale is kept, its vouchers stay held: Ctrl+R recalls it.</source>
        <translation>La vente est gardée, ses bons restent réservés&#xa0;: Ctrl+R la reprend.</translation>
    </message>
    <message>
        <source>No voucher is held for it.</source>
        <translation>Aucun bon ne lui est réservé.</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Vente reprise</translation>
    </message>
    <message>
        <source>{n} voucher is held for it.</source>
        <translation>{n} bon lui est réservé.</translation>
    </message>
    <message>
        <source>{n} vouchers are held for it.</source>
        <translation>{n} bons lui sont réservés.</translation>
    </message>
    <message>
        <source>Check the amount, then complete the sale.</source>
        <translation>Vérifiez le montant, puis validez la vente.</translation>
    </message>
    <message>
        <source>Cancel
Esc</source>
        <translation>Annuler
Échap</translation>
    </message>
    <message>
        <source>Put aside
Ctrl+S</source>
        <translation>De côté
Ctrl+S</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Mettre la vente de côté</translation>
    </message>
    <message>
        <source>Keypad: {field}</source>
        <translation>Pavé&#xa0;: {field}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner test</source>
        <translation>Test du scanner</translation>
    </message>
    <message>
        <source>Back to the till  Esc</source>
        <translation>Retour à la caisse  Échap</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>Scan one of these barcodes</source>
        <translation>Scannez l’un de ces codes-barres</translation>
    </message>
    <message>
        <source>A voucher or a card may be scanned too: nothing is used here.</source>
        <translation>Un bon ou une carte conviennent aussi&#xa0;: rien n’est utilisé ici.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Type de code-barres</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finit par</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scanned twice, counted once.</source>
        <translation>Scanné deux fois, compté une fois.</translation>
    </message>
    <message>
        <source>Scan kept: it is taken once this window is closed.</source>
        <translation>Scan gardé&#xa0;: il sera pris quand cette fenêtre sera fermée.</translation>
    </message>
    <message>
        <source>A scan was not read whole: scan it again.</source>
        <translation>Un scan n’a pas été lu en entier : scannez de nouveau.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard. Codes are put right; see F12.</source>
        <translation>Le scanner écrit comme sur un clavier français. Les codes sont corrigés&#xa0;; voir F12.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard. Codes are put right; see F12.</source>
        <translation>Le scanner écrit comme sur un clavier anglais. Les codes sont corrigés&#xa0;; voir F12.</translation>
    </message>
    <message>
        <source>The till would miss this scan</source>
        <translation>La caisse manquerait ce scan</translation>
    </message>
    <message>
        <source>Scan taken, but look at this</source>
        <translation>Scan pris, mais voyez ceci</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Le scanner fonctionne</translation>
    </message>
    <message>
        <source>This was typed by hand, or far too slowly for a scanner.</source>
        <translation>Ceci a été tapé à la main, ou bien trop lentement pour un scanner.</translation>
    </message>
    <message>
        <source>No Enter came after the code. Set the scanner to send Enter (suffix CR).</source>
        <translation>Aucune touche Entrée n’est venue après le code. Réglez le scanner pour envoyer Entrée (suffixe CR).</translation>
    </message>
    <message>
        <source>The scan ends with another key than the settings say. Set the scanner to send Enter, or change scanner_ends.</source>
        <translation>Le scan finit par une autre touche que dans les réglages. Réglez le scanner pour envoyer Entrée, ou changez scanner_ends.</translation>
    </message>
    <message>
        <source>The scanner types too slowly. Set it to type faster, or set scanner_gap_ms to {ms}.</source>
        <translation>Le scanner écrit trop lentement. Réglez-le plus vite, ou mettez scanner_gap_ms à {ms}.</translation>
    </message>
    <message>
        <source>The code is so short that it is taken for typing. Lower scanner_min_length if your codes are that short.</source>
        <translation>Le code est si court qu’il passe pour une saisie. Diminuez scanner_min_length si vos codes sont si courts.</translation>
    </message>
    <message>
        <source>No code was found in it. If it is an address or a GS1 barcode, see the scan_ settings.</source>
        <translation>Aucun code n’y a été trouvé. Si c’est une adresse ou un code GS1, voyez les réglages scan_.</translation>
    </message>
    <message>
        <source>The check digit is wrong: the code was misread or badly printed.</source>
        <translation>Le chiffre de contrôle est faux&#xa0;: code mal lu ou mal imprimé.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard; the code was put right. Better: set the scanner’s country to USA.</source>
        <translation>Le scanner écrit comme sur un clavier français&#xa0;; le code a été corrigé. Mieux&#xa0;: réglez le pays du scanner sur USA.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard; the code was put right. Better: set the scanner’s country to that of the till’s keyboard.</source>
        <translation>Le scanner écrit comme sur un clavier anglais&#xa0;; le code a été corrigé. Mieux&#xa0;: réglez le pays du scanner sur celui du clavier de la caisse.</translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation>non dit par le scanner</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>un autre type</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>d’un seul coup</translation>
    </message>
    <message>
        <source>{usual} ms between keys, {most} ms at most</source>
        <translation>{usual} ms entre deux touches, {most} ms au plus</translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation>{n} caractère</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>nothing: taken as it came</source>
        <translation>rien&#xa0;: pris tel quel</translation>
    </message>
    <message>
        <source>keyboard put right</source>
        <translation>clavier corrigé</translation>
    </message>
    <message>
        <source>prefix taken off</source>
        <translation>préfixe retiré</translation>
    </message>
    <message>
        <source>code found in GS1 data</source>
        <translation>code trouvé dans des données GS1</translation>
    </message>
    <message>
        <source>code found in a web address</source>
        <translation>code trouvé dans une adresse web</translation>
    </message>
    <message>
        <source>leading zero added</source>
        <translation>zéro initial ajouté</translation>
    </message>
    <message>
        <source>Scanner on {port}: connected.</source>
        <translation>Scanner sur {port}&#xa0;: connecté.</translation>
    </message>
    <message>
        <source>Scanner on {port}: not there. The till keeps trying.</source>
        <translation>Scanner sur {port}&#xa0;: absent. La caisse réessaie.</translation>
    </message>
    <message>
        <source>Scanner on {port}: in use by another program, or not allowed. The till keeps trying.</source>
        <translation>Scanner sur {port}&#xa0;: pris par un autre programme, ou interdit. La caisse réessaie.</translation>
    </message>
    <message>
        <source>Scanner on {port}: does not answer. The till keeps trying.</source>
        <translation>Scanner sur {port}&#xa0;: ne répond pas. La caisse réessaie.</translation>
    </message>
    <message>
        <source>{n} scan put right since the till was opened.</source>
        <translation>{n} scan corrigé depuis l’ouverture de la caisse.</translation>
    </message>
    <message>
        <source>{n} scans put right since the till was opened.</source>
        <translation>{n} scans corrigés depuis l’ouverture de la caisse.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Every part of the program is there</source>
        <translation>Toutes les parties du programme sont là</translation>
    </message>
    <message>
        <source>PINs, secrets, certificates and time zones</source>
        <translation>PIN, secrets, certificats et fuseaux horaires</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>La fenêtre s’ouvre</translation>
    </message>
    <message>
        <source>The training stock arrives</source>
        <translation>Le stock de formation arrive</translation>
    </message>
    <message>
        <source>A sale without network</source>
        <translation>Une vente sans réseau</translation>
    </message>
    <message>
        <source>Its voucher is used once at Splio</source>
        <translation>Son bon est utilisé une seule fois chez Splio</translation>
    </message>
    <message>
        <source>Every page of the office</source>
        <translation>Toutes les pages du responsable</translation>
    </message>
    <message>
        <source>The chart of the reports</source>
        <translation>Le graphique des rapports</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Une feuille à imprimer</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>The till closes, with no fault on the way</source>
        <translation>La caisse se ferme, sans erreur en route</translation>
    </message>
    <message>
        <source>posapp {version}: self-test with training data of its own.</source>
        <translation>posapp {version} : auto-test avec ses propres données de formation.</translation>
    </message>
    <message>
        <source>ok      {step} ({seconds} s)</source>
        <translation>ok      {step} ({seconds} s)</translation>
    </message>
    <message>
        <source>FAILED  {step}: {reason}</source>
        <translation>ÉCHEC   {step}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not done after {seconds} s</source>
        <translation>pas terminé après {seconds} s</translation>
    </message>
    <message>
        <source>All is well, after {seconds} s.</source>
        <translation>Tout va bien, après {seconds} s.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending to Splio: {done} of {total}</source>
        <translation>Envoi à Splio&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <translation>Envoi&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Sending to Splio: {done} of {total}, {time} left</source>
        <translation>Envoi à Splio&#xa0;: {done} sur {total}, encore {time}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}, {time}</source>
        <translation>Envoi&#xa0;: {done} sur {total}, {time}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>environ {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>environ {n} h</translation>
    </message>
    <message>
        <source>Splio does not know this store. For the manager: correct store_id in the settings. Nothing is lost: go on selling.</source>
        <translation>Splio ne connaît pas ce magasin. Pour le responsable&#xa0;: corriger store_id dans les réglages. Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>This till’s key may not use vouchers. For the manager: ask Splio for that right. Nothing is lost: go on selling.</source>
        <translation>La clé de cette caisse n’a pas le droit d’utiliser des bons. Pour le responsable&#xa0;: demander ce droit à Splio. Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>Splio refuses this till’s key. For the manager: set a valid one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Splio refuse la clé de cette caisse. Pour le responsable&#xa0;: en mettre une valable avec «&#xa0;posapp key&#xa0;». Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>This till has no key for Splio. For the manager: set one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Cette caisse n’a pas de clé pour Splio. Pour le responsable&#xa0;: en mettre une avec «&#xa0;posapp key&#xa0;». Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>Something other than Splio answers. For the manager: check splio_url in the settings. Nothing is lost: go on selling.</source>
        <translation>Autre chose que Splio répond. Pour le responsable&#xa0;: vérifier splio_url dans les réglages. Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>Sending to Splio has stopped. For the manager: look at the till’s log. Nothing is lost: go on selling.</source>
        <translation>L’envoi à Splio s’est arrêté. Pour le responsable&#xa0;: consulter le journal technique de la caisse. Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>Vouchers and cards are checked with Splio; sales are completed.</source>
        <translation>Les bons et les cartes sont vérifiés auprès de Splio&#x202f;; les ventes sont validées.</translation>
    </message>
    <message>
        <source>Vouchers are checked with Splio where it answers in time, else from the stock; sales are completed.</source>
        <translation>Les bons sont vérifiés auprès de Splio s’il répond à temps, sinon d’après le stock&#x202f;; les ventes sont validées.</translation>
    </message>
    <message>
        <source>Vouchers are checked from the stock; sales are completed; used vouchers are kept on this till.</source>
        <translation>Les bons sont vérifiés d’après le stock&#x202f;; les ventes sont validées&#x202f;; les bons utilisés sont gardés sur cette caisse.</translation>
    </message>
    <message>
        <source>Sales are completed, and kept on this till until Splio is told.</source>
        <translation>Les ventes sont validées et gardées sur cette caisse jusqu’à ce que Splio soit prévenu.</translation>
    </message>
    <message>
        <source>Used vouchers are not sent to Splio.</source>
        <translation>Les bons utilisés ne sont pas envoyés à Splio.</translation>
    </message>
    <message>
        <source>Nothing has to wait.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Codes and cards newer than the stock are not known; used vouchers are not sent yet.</source>
        <translation>Les codes et les cartes plus récents que le stock ne sont pas connus&#x202f;; les bons utilisés ne sont pas encore envoyés.</translation>
    </message>
    <message>
        <source>Vouchers cannot be checked: this till has no stock of codes yet.</source>
        <translation>Les bons ne peuvent pas être vérifiés&#xa0;: cette caisse n’a pas encore de stock de codes.</translation>
    </message>
</context>
<context>
    <name>SettingFault</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Un nombre entier, s’il vous plaît.</translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation>Un nombre, s’il vous plaît.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>Au moins {limit}.</translation>
    </message>
    <message>
        <source>More than {limit}.</source>
        <translation>Plus de {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Au plus {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit}.</source>
        <translation>Moins de {limit}.</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>Au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Oui ou non.</translation>
    </message>
    <message>
        <source>A text, please.</source>
        <translation>Un texte, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Not less than “{other}”, which is {other_is}.</source>
        <translation>Pas moins que «&#xa0;{other}&#xa0;», qui est à {other_is}.</translation>
    </message>
    <message>
        <source>Not more than “{other}”, which is {other_is}.</source>
        <translation>Pas plus que «&#xa0;{other}&#xa0;», qui est à {other_is}.</translation>
    </message>
    <message>
        <source>An amount such as 30.00.</source>
        <translation>Un montant tel que 30,00.</translation>
    </message>
    <message>
        <source>An address such as https://api.splio.com.</source>
        <translation>Une adresse telle que https://api.splio.com.</translation>
    </message>
    <message>
        <source>A time zone such as Europe/Paris.</source>
        <translation>Un fuseau horaire tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, ou un encodage tel que utf-8 ou latin-1.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, ou l’un de ; , | ou une tabulation.</translation>
    </message>
    <message>
        <source>Up to 64 letters, digits, - or _.</source>
        <translation>Jusqu’à 64 lettres, chiffres, - ou _.</translation>
    </message>
    <message>
        <source>A full path, from the root or from ~.</source>
        <translation>Un chemin complet, depuis la racine ou depuis ~.</translation>
    </message>
    <message>
        <source>enter, tab or enter|tab.</source>
        <translation>enter, tab ou enter|tab.</translation>
    </message>
    <message>
        <source>A pattern such as *earnreward*, without folders.</source>
        <translation>Un motif tel que *earnreward*, sans dossier.</translation>
    </message>
    <message>
        <source>One line that can be printed.</source>
        <translation>Une seule ligne imprimable.</translation>
    </message>
    <message>
        <source>One column cannot be two of ours.</source>
        <translation>Une colonne ne peut pas être deux des nôtres.</translation>
    </message>
    <message>
        <source>A file’s name, without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Un nom de fichier, sans / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>A table such as {example}.</source>
        <translation>Une table telle que {example}.</translation>
    </message>
    <message>
        <source>“{name}” is no column of ours: {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une de nos colonnes&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{name}” needs the name of a column.</source>
        <translation>«&#xa0;{name}&#xa0;» demande le nom d’une colonne.</translation>
    </message>
    <message>
        <source>{name} is no GS1 element known here.</source>
        <translation>{name} n’est pas un élément GS1 connu ici.</translation>
    </message>
    <message>
        <source>In braces only {known}.</source>
        <translation>Entre accolades, seulement {known}.</translation>
    </message>
    <message>
        <source>{name} is not known, only {known}.</source>
        <translation>{name} n’est pas connu, seulement {known}.</translation>
    </message>
    <message>
        <source>{name} with nothing behind it.</source>
        <translation>{name} sans rien derrière.</translation>
    </message>
    <message>
        <source>A brace too many or too few. In braces: {known}.</source>
        <translation>Une accolade en trop ou en moins. Entre accolades&#xa0;: {known}.</translation>
    </message>
</context>
<context>
    <name>SettingName</name>
    <message>
        <source>Length of a PIN</source>
        <translation>Longueur d’un PIN</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se verrouille seule après</translation>
    </message>
    <message>
        <source>Journal at hand (months)</source>
        <translation>Journal gardé ici (mois)</translation>
    </message>
    <message>
        <source>Sales at hand (months)</source>
        <translation>Ventes gardées ici (mois)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second dossier des sauvegardes</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Intervalle entre sauvegardes</translation>
    </message>
    <message>
        <source>Newest backups kept</source>
        <translation>Dernières sauvegardes gardées</translation>
    </message>
    <message>
        <source>One backup a day, kept for</source>
        <translation>Durée d’une sauvegarde par jour</translation>
    </message>
    <message>
        <source>Hour of the night check</source>
        <translation>Heure du contrôle de nuit</translation>
    </message>
    <message>
        <source>Days between night checks</source>
        <translation>Jours entre contrôles de nuit</translation>
    </message>
    <message>
        <source>Forget customers after</source>
        <translation>Oublier les clients après</translation>
    </message>
    <message>
        <source>Paper of the day’s slip</source>
        <translation>Papier du relevé de fin de journée</translation>
    </message>
    <message>
        <source>Address of Splio</source>
        <translation>Adresse de Splio</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clé Splio</translation>
    </message>
    <message>
        <source>File with the Splio key</source>
        <translation>Fichier contenant la clé Splio</translation>
    </message>
    <message>
        <source>Splio password</source>
        <translation>Mot de passe Splio</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Votre autorité de certification</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Field: smallest basket</source>
        <translation>Champ&#xa0;: panier minimum</translation>
    </message>
    <message>
        <source>Field: web only</source>
        <translation>Champ&#xa0;: web uniquement</translation>
    </message>
    <message>
        <source>Field: alert level</source>
        <translation>Champ&#xa0;: seuil d’alerte</translation>
    </message>
    <message>
        <source>Field: products</source>
        <translation>Champ&#xa0;: produits</translation>
    </message>
    <message>
        <source>Field: channel</source>
        <translation>Champ&#xa0;: canal</translation>
    </message>
    <message>
        <source>Vouchers in a sale</source>
        <translation>Bons par vente</translation>
    </message>
    <message>
        <source>Percentages in a sale</source>
        <translation>Pourcentages par vente</translation>
    </message>
    <message>
        <source>Same reward in a sale</source>
        <translation>Même récompense par vente</translation>
    </message>
    <message>
        <source>Line for the receipt</source>
        <translation>Ligne pour le ticket</translation>
    </message>
    <message>
        <source>Wait for Splio</source>
        <translation>Attente de Splio</translation>
    </message>
    <message>
        <source>Show the age of the stock after</source>
        <translation>Montrer l’âge du stock après</translation>
    </message>
    <message>
        <source>Manager decides after</source>
        <translation>Un responsable décide après</translation>
    </message>
    <message>
        <source>Refuse after</source>
        <translation>Refuser après</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Most for an unknown code</source>
        <translation>Maximum pour un code inconnu</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>Maximum pour un bon</translation>
    </message>
    <message>
        <source>Most for one sale</source>
        <translation>Maximum pour une vente</translation>
    </message>
    <message>
        <source>Most waiting at this till</source>
        <translation>Maximum en attente à cette caisse</translation>
    </message>
    <message>
        <source>Most vouchers waiting</source>
        <translation>Maximum de bons en attente</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avertir à</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Alert level</source>
        <translation>Seuil d’alerte</translation>
    </message>
    <message>
        <source>Time between two syncs</source>
        <translation>Temps entre deux synchronisations</translation>
    </message>
    <message>
        <source>Codes come</source>
        <translation>Les codes arrivent</translation>
    </message>
    <message>
        <source>Used vouchers go</source>
        <translation>Les bons utilisés partent</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Serveur de fichiers</translation>
    </message>
    <message>
        <source>Port of the file server</source>
        <translation>Port du serveur de fichiers</translation>
    </message>
    <message>
        <source>Login at the file server</source>
        <translation>Identifiant sur le serveur de fichiers</translation>
    </message>
    <message>
        <source>Password of the file server</source>
        <translation>Mot de passe du serveur de fichiers</translation>
    </message>
    <message>
        <source>Key file for the file server</source>
        <translation>Fichier de clé pour le serveur</translation>
    </message>
    <message>
        <source>Folder of codes there</source>
        <translation>Son dossier des codes</translation>
    </message>
    <message>
        <source>Folder of used vouchers there</source>
        <translation>Son dossier des bons utilisés</translation>
    </message>
    <message>
        <source>Time between two looks for files</source>
        <translation>Temps entre deux recherches de fichiers</translation>
    </message>
    <message>
        <source>Rest of a file</source>
        <translation>Repos d’un fichier</translation>
    </message>
    <message>
        <source>Files list all codes</source>
        <translation>Les fichiers listent tous les codes</translation>
    </message>
    <message>
        <source>Take in unknown columns</source>
        <translation>Importer des colonnes inconnues</translation>
    </message>
    <message>
        <source>Mark between columns</source>
        <translation>Signe entre les colonnes</translation>
    </message>
    <message>
        <source>Letters of the files</source>
        <translation>Encodage des fichiers</translation>
    </message>
    <message>
        <source>Names of files of codes</source>
        <translation>Noms des fichiers de codes</translation>
    </message>
    <message>
        <source>Names of files of rewards</source>
        <translation>Noms des fichiers de récompenses</translation>
    </message>
    <message>
        <source>Name of files of used vouchers</source>
        <translation>Nom des fichiers de bons utilisés</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Univers</translation>
    </message>
    <message>
        <source>Columns in files of codes</source>
        <translation>Colonnes des fichiers de codes</translation>
    </message>
    <message>
        <source>Columns in files of rewards</source>
        <translation>Colonnes des fichiers de récompenses</translation>
    </message>
    <message>
        <source>Columns in files of used vouchers</source>
        <translation>Colonnes des fichiers de bons utilisés</translation>
    </message>
    <message>
        <source>Gap between two keys</source>
        <translation>Écart entre deux touches</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Écart maximal</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>Longueur minimale d’un scan</translation>
    </message>
    <message>
        <source>Keys that end a scan</source>
        <translation>Touches qui terminent un scan</translation>
    </message>
    <message>
        <source>Keyboard of the scanner</source>
        <translation>Clavier du scanner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Vitesse du port série</translation>
    </message>
    <message>
        <source>Same code again</source>
        <translation>Même code à nouveau</translation>
    </message>
    <message>
        <source>GS1 elements with the code</source>
        <translation>Éléments GS1 contenant le code</translation>
    </message>
    <message>
        <source>Parameters with the code</source>
        <translation>Paramètres contenant le code</translation>
    </message>
    <message>
        <source>End of an address is the code</source>
        <translation>La fin d’une adresse est le code</translation>
    </message>
    <message>
        <source>UPC with a leading zero</source>
        <translation>UPC avec un zéro devant</translation>
    </message>
    <message>
        <source>Folder of the till’s data</source>
        <translation>Dossier des données de la caisse</translation>
    </message>
    <message>
        <source>Time for a request</source>
        <translation>Délai d’une requête</translation>
    </message>
    <message>
        <source>Vouchers in one request</source>
        <translation>Bons par requête</translation>
    </message>
    <message>
        <source>Server of the head office</source>
        <translation>Serveur du siège</translation>
    </message>
    <message>
        <source>Port of that server</source>
        <translation>Port de ce serveur</translation>
    </message>
    <message>
        <source>Login at that server</source>
        <translation>Identifiant sur ce serveur</translation>
    </message>
    <message>
        <source>Password of that server</source>
        <translation>Mot de passe de ce serveur</translation>
    </message>
    <message>
        <source>Key file for that server</source>
        <translation>Fichier de clé pour ce serveur</translation>
    </message>
    <message>
        <source>Folder for exports there</source>
        <translation>Son dossier des exports</translation>
    </message>
    <message>
        <source>Use the file server of the codes</source>
        <translation>Utiliser le serveur des codes</translation>
    </message>
    <message>
        <source>Send the day’s slip by itself</source>
        <translation>Envoyer le relevé du jour tout seul</translation>
    </message>
    <message>
        <source>Place of updates</source>
        <translation>Lieu des mises à jour</translation>
    </message>
    <message>
        <source>Keys of updates</source>
        <translation>Clés des mises à jour</translation>
    </message>
    <message>
        <source>Hours of selling</source>
        <translation>Heures de vente</translation>
    </message>
</context>
<context>
    <name>SettingUse</name>
    <message>
        <source>Fewest digits of a new PIN; those given stay.</source>
        <translation>Nombre minimal de chiffres d’un nouveau PIN ; les anciens restent.</translation>
    </message>
    <message>
        <source>Time without key, touch or scan. 0: never.</source>
        <translation>Temps sans touche, doigt ni scan. 0 : jamais.</translation>
    </message>
    <message>
        <source>Older lines go into a signed file; none is lost.</source>
        <translation>Les lignes plus anciennes vont dans un fichier signé&#x202f;; aucune n’est perdue.</translation>
    </message>
    <message>
        <source>Older ones go into a signed file, out of the reports.</source>
        <translation>Les plus anciennes vont dans un fichier signé, hors des rapports.</translation>
    </message>
    <message>
        <source>Copies of the sales. Empty: the data folder.</source>
        <translation>Copies des ventes. Vide&#xa0;: le dossier des données.</translation>
    </message>
    <message>
        <source>E.g. a network share or a USB disk.</source>
        <translation>P. ex. un partage réseau ou un disque USB.</translation>
    </message>
    <message>
        <source>While the till is open; one more when it closes.</source>
        <translation>Tant que la caisse est ouverte&#x202f;; une de plus à sa fermeture.</translation>
    </message>
    <message>
        <source>These always stay.</source>
        <translation>Celles-ci restent toujours.</translation>
    </message>
    <message>
        <source>Customers you forget are in them for so long.</source>
        <translation>Les clients que vous oubliez y restent aussi longtemps.</translation>
    </message>
    <message>
        <source>An open till then checks its files whole.</source>
        <translation>Une caisse ouverte vérifie alors tous ses fichiers.</translation>
    </message>
    <message>
        <source>A till closed at that hour checks later.</source>
        <translation>Une caisse fermée à cette heure vérifie plus tard.</translation>
    </message>
    <message>
        <source>Their cards and names are then removed by itself.</source>
        <translation>Leurs cartes et noms sont alors effacés tout seuls.</translation>
    </message>
    <message>
        <source>Of the slip at the end of a day.</source>
        <translation>Du relevé à la fin d’une journée.</translation>
    </message>
    <message>
        <source>Where the till asks and sends its vouchers.</source>
        <translation>L’adresse où la caisse vérifie et envoie les bons.</translation>
    </message>
    <message>
        <source>The key of your tills, from Splio. Never shown.</source>
        <translation>La clé de vos caisses, donnée par Splio. Jamais montrée.</translation>
    </message>
    <message>
        <source>For a fleet: a file that holds the key alone, read when needed.</source>
        <translation>Pour un parc&#xa0;: un fichier qui contient la clé seule, lu au besoin.</translation>
    </message>
    <message>
        <source>Only where Splio asks for one beside the key.</source>
        <translation>Seulement si Splio en demande un à côté de la clé.</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the public ones.</source>
        <translation>Un fichier (PEM) de certificats à accepter en plus des publics.</translation>
    </message>
    <message>
        <source>This store’s id, as Splio knows it.</source>
        <translation>L’identifiant de ce magasin, tel que Splio le connaît.</translation>
    </message>
    <message>
        <source>How the till is called in the journal and in lists.</source>
        <translation>Comment la caisse s’appelle dans le journal et les listes.</translation>
    </message>
    <message>
        <source>The zone of your Splio universe, such as Europe/Paris.</source>
        <translation>Le fuseau de votre univers Splio, tel que Europe/Paris.</translation>
    </message>
    <message>
        <source>The custom field of Splio with the smallest basket a reward may be used on.</source>
        <translation>Le champ personnalisé de Splio avec le panier minimum d’une récompense.</translation>
    </message>
    <message>
        <source>The custom field that bars a reward from stores.</source>
        <translation>Le champ personnalisé qui exclut une récompense des magasins.</translation>
    </message>
    <message>
        <source>The custom field with the number of codes left at which to warn.</source>
        <translation>Le champ personnalisé avec le nombre de codes restants auquel avertir.</translation>
    </message>
    <message>
        <source>The custom field that says what a reward is for.</source>
        <translation>Le champ personnalisé qui dit pour quoi est une récompense.</translation>
    </message>
    <message>
        <source>The custom field that says where a reward may be used.</source>
        <translation>Le champ personnalisé qui dit où une récompense s’utilise.</translation>
    </message>
    <message>
        <source>How many vouchers one sale may take.</source>
        <translation>Combien de bons une vente peut prendre.</translation>
    </message>
    <message>
        <source>How many vouchers of a percentage one sale may take. 0: no limit.</source>
        <translation>Combien de bons en pourcentage une vente peut prendre. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How many vouchers of one reward a sale may take. 0: no limit.</source>
        <translation>Combien de bons d’une même récompense une vente peut prendre. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Copied with the summary of a sale. It may name {ticket}, {count}, {off}, {left} and {vouchers}.</source>
        <translation>Copiée avec le résumé d’une vente. Peut contenir {ticket}, {count}, {off}, {left} et {vouchers}.</translation>
    </message>
    <message>
        <source>How long a check waits for Splio before the till decides alone. 0: never.</source>
        <translation>Combien de temps un contrôle attend Splio avant que la caisse décide seule. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>From then on cashiers see how old the stock is.</source>
        <translation>Dès lors, on voit en caisse l’âge du stock.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, a manager must approve.</source>
        <translation>Sans Splio et avec un stock plus ancien, il faut l’accord d’un responsable.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, nothing is accepted.</source>
        <translation>Sans Splio et avec un stock plus ancien, rien n’est accepté.</translation>
    </message>
    <message>
        <source>A code in no stock while Splio cannot be asked: ask or refuse.</source>
        <translation>Un code absent du stock quand Splio ne peut être interrogé&#xa0;: demander ou refuser.</translation>
    </message>
    <message>
        <source>The most a manager may approve for such a code. 0: no limit.</source>
        <translation>Le montant maximal qu’un responsable peut accepter pour un tel code. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Sans Splio : au-delà, il faut l’accord d’un responsable. 0 : sans limite.</translation>
    </message>
    <message>
        <source>All vouchers of a sale without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Tous les bons d’une vente sans Splio : au-delà, il faut l’accord d’un responsable. 0 : sans limite.</translation>
    </message>
    <message>
        <source>Worth of the vouchers taken without Splio that it has not confirmed yet. 0: no limit.</source>
        <translation>Valeur des bons pris sans Splio qu’il n’a pas encore confirmés. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How many may be taken without Splio and not be confirmed yet. 0: no limit.</source>
        <translation>Combien peuvent être pris sans Splio et pas encore confirmés. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>How long the oldest of them may wait for Splio.</source>
        <translation>Combien de temps le plus ancien peut attendre Splio.</translation>
    </message>
    <message>
        <source>The share of a limit at which the manager is warned.</source>
        <translation>La part d’une limite à laquelle le responsable est averti.</translation>
    </message>
    <message>
        <source>The till’s language; the computer’s where none.</source>
        <translation>La langue de la caisse&#x202f;; sinon celle de l’ordinateur.</translation>
    </message>
    <message>
        <source>How the till looks; Ctrl+T changes it for the day.</source>
        <translation>L’aspect de la caisse&#x202f;; Ctrl+T le change pour la journée.</translation>
    </message>
    <message>
        <source>Whether the till is heard; Ctrl+M changes it for the day.</source>
        <translation>Si la caisse émet des sons ; Ctrl+M le change pour la journée.</translation>
    </message>
    <message>
        <source>How loud the sounds are. 0: silence.</source>
        <translation>Le volume des sons. 0 : silence.</translation>
    </message>
    <message>
        <source>Codes left at which to warn, where no field of Splio says it.</source>
        <translation>Codes restants auxquels avertir, si aucun champ de Splio ne le dit.</translation>
    </message>
    <message>
        <source>How often the stock is brought up to date.</source>
        <translation>À quel rythme le stock est mis à jour.</translation>
    </message>
    <message>
        <source>Where the codes given to customers come from.</source>
        <translation>D’où viennent les codes attribués aux clients.</translation>
    </message>
    <message>
        <source>The way to Splio; never both.</source>
        <translation>Le chemin vers Splio&#x202f;; jamais les deux.</translation>
    </message>
    <message>
        <source>Files of codes put here are taken in by themselves. A full path.</source>
        <translation>Les fichiers de codes déposés ici sont importés tout seuls. Un chemin complet.</translation>
    </message>
    <message>
        <source>The name of the SFTP server.</source>
        <translation>Le nom du serveur SFTP.</translation>
    </message>
    <message>
        <source>An SFTP server that exports can be sent to.</source>
        <translation>Un serveur SFTP où les exports peuvent être envoyés.</translation>
    </message>
    <message>
        <source>22 where nobody said another.</source>
        <translation>22, si personne n’a dit autre chose.</translation>
    </message>
    <message>
        <source>The name to sign in with there.</source>
        <translation>Le nom avec lequel s’y connecter.</translation>
    </message>
    <message>
        <source>Or the key file’s password. Never shown.</source>
        <translation>Ou celui du fichier de clé. Jamais affiché.</translation>
    </message>
    <message>
        <source>The server’s folder that exports are put into.</source>
        <translation>Le dossier du serveur où vont les exports.</translation>
    </message>
    <message>
        <source>Exports go to the server that codes come from, same login.</source>
        <translation>Les exports vont au serveur d’où viennent les codes, même accès.</translation>
    </message>
    <message>
        <source>When today’s slip is made, it goes to the head office too.</source>
        <translation>Le relevé établi aujourd’hui part aussi au siège.</translation>
    </message>
    <message>
        <source>Not needed with a key file. Never shown.</source>
        <translation>Inutile avec un fichier de clé. Jamais montré.</translation>
    </message>
    <message>
        <source>A private key, instead of a password. A full path.</source>
        <translation>Une clé privée, au lieu d’un mot de passe. Un chemin complet.</translation>
    </message>
    <message>
        <source>The server’s folder with files of codes.</source>
        <translation>Le dossier du serveur avec les fichiers de codes.</translation>
    </message>
    <message>
        <source>The server’s folder for files of used vouchers.</source>
        <translation>Le dossier du serveur pour les fichiers de bons utilisés.</translation>
    </message>
    <message>
        <source>How often new files are looked for.</source>
        <translation>À quel rythme de nouveaux fichiers sont cherchés.</translation>
    </message>
    <message>
        <source>How long a file must be unchanged to be read.</source>
        <translation>Combien de temps un fichier doit rester inchangé avant d’être lu.</translation>
    </message>
    <message>
        <source>If so, codes that a file lacks are removed.</source>
        <translation>Si oui, les codes absents d’un fichier sont retirés.</translation>
    </message>
    <message>
        <source>Take in files whose columns nobody confirmed in a preview.</source>
        <translation>Importer des fichiers dont personne n’a confirmé les colonnes dans un aperçu.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, ou l’un de ; , | ou une tabulation.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, ou un encodage tel que utf-8 ou latin-1.</translation>
    </message>
    <message>
        <source>A pattern; * stands for anything.</source>
        <translation>Un motif&#x202f;; * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>It may name {universe}, {store}, {till}, {date} and {number}.</source>
        <translation>Peut contenir {universe}, {store}, {till}, {date} et {number}.</translation>
    </message>
    <message>
        <source>The name of your Splio universe in files.</source>
        <translation>Le nom de votre univers Splio dans les fichiers.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;external_id&quot;: &quot;Code&quot;}.</source>
        <translation>Leurs noms pour nos colonnes, s’ils diffèrent&#xa0;: {&quot;external_id&quot;: &quot;Code&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;name&quot;: &quot;Reward&quot;}.</source>
        <translation>Leurs noms pour nos colonnes, s’ils diffèrent&#xa0;: {&quot;name&quot;: &quot;Reward&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;card_code&quot;: &quot;Card&quot;}.</source>
        <translation>Leurs noms pour nos colonnes, s’ils diffèrent&#xa0;: {&quot;card_code&quot;: &quot;Card&quot;}.</translation>
    </message>
    <message>
        <source>The longest usual gap of a scanner; people type slower. See F12.</source>
        <translation>Le plus long écart habituel d’un scanner&#x202f;; une personne tape plus lentement. Voir F12.</translation>
    </message>
    <message>
        <source>After every three keys one gap may be this long.</source>
        <translation>Toutes les trois touches, un écart peut durer autant.</translation>
    </message>
    <message>
        <source>Fewer characters are a person’s.</source>
        <translation>Moins de caractères viennent d’une personne.</translation>
    </message>
    <message>
        <source>enter, tab, or both.</source>
        <translation>enter, tab ou les deux.</translation>
    </message>
    <message>
        <source>For scanners that type as on an English keyboard. See F12.</source>
        <translation>Pour les scanners qui tapent comme sur un clavier anglais. Voir F12.</translation>
    </message>
    <message>
        <source>Of a serial scanner: COM3, /dev/ttyACM0. Empty for none.</source>
        <translation>D’un scanner série&#xa0;: COM3, /dev/ttyACM0. Vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>As the scanner’s manual says.</source>
        <translation>Selon le manuel du scanner.</translation>
    </message>
    <message>
        <source>Within this time it counts once.</source>
        <translation>Dans ce délai, il compte une fois.</translation>
    </message>
    <message>
        <source>Their numbers, in the order they are tried.</source>
        <translation>Leurs numéros, dans l’ordre où ils sont essayés.</translation>
    </message>
    <message>
        <source>Where a QR code is an address: what holds the code there.</source>
        <translation>Si un QR code est une adresse&#xa0;: ce qui y contient le code.</translation>
    </message>
    <message>
        <source>Where an address has none of these parameters.</source>
        <translation>Si une adresse n’a aucun de ces paramètres.</translation>
    </message>
    <message>
        <source>A code of 12 digits gets a zero before it.</source>
        <translation>Un code de 12 chiffres reçoit un zéro devant.</translation>
    </message>
    <message>
        <source>Its two databases, backups and logs. Move with care.</source>
        <translation>Ses deux bases, sauvegardes et journaux. À déplacer avec soin.</translation>
    </message>
    <message>
        <source>How long one request in the background may take.</source>
        <translation>Combien de temps une requête en arrière-plan peut durer.</translation>
    </message>
    <message>
        <source>How many used vouchers are sent at a time.</source>
        <translation>Combien de bons utilisés partent à la fois.</translation>
    </message>
    <message>
        <source>An https address or a folder. Empty: nothing is looked for.</source>
        <translation>Une adresse https ou un dossier. Vide&#xa0;: rien n’est cherché.</translation>
    </message>
    <message>
        <source>Only what one of these has signed is put in.</source>
        <translation>Seul est installé ce que l’une d’elles a signé.</translation>
    </message>
    <message>
        <source>No update then, unless a manager insists; 08:00-20:00. Empty: at any time.</source>
        <translation>Pas de mise à jour alors, sauf si un responsable insiste&#x202f;; 08:00-20:00. Vide&#xa0;: à toute heure.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>It is kept in the system’s keyring, or in an encrypted file where there is none; never in the settings file.</source>
        <translation>Conservation : dans le trousseau du système, ou dans un fichier chiffré s’il n’y en a pas ; jamais dans le fichier des réglages.</translation>
    </message>
    <message>
        <source>{n} setting would change</source>
        <translation>{n} réglage changerait</translation>
    </message>
    <message>
        <source>{n} settings would change</source>
        <translation>{n} réglages changeraient</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les changer</translation>
    </message>
    <message>
        <source>Stays as it is here: {names}.</source>
        <translation>Inchangé ici : {names}.</translation>
    </message>
    <message>
        <source>Choose on the disk</source>
        <translation>Choisir sur le disque</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{n} more: add a word.</source>
        <translation>Encore {n}&#xa0;: ajoutez un mot.</translation>
    </message>
    <message>
        <source>{n} change is not saved.</source>
        <translation>{n} modification n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>{n} changes are not saved.</source>
        <translation>{n} modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Not accepted yet: {names}.</source>
        <translation>Pas encore accepté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Remove “{name}” from this till?</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de cette caisse&#x202f;?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Settings to take in</source>
        <translation>Réglages à importer</translation>
    </message>
    <message>
        <source>Where to write the settings</source>
        <translation>Où écrire les réglages</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Réglages (*.toml)</translation>
    </message>
    <message>
        <source>In the training nothing can be changed here.</source>
        <translation>En formation, rien ne peut être changé ici.</translation>
    </message>
    <message>
        <source>{name}: removed. It applies after the next start.</source>
        <translation>{name} : retiré. S’applique après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Several: with | between them.</source>
        <translation>Plusieurs&#xa0;: séparés par |.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>Splio and store</source>
        <translation>Splio et magasin</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Without Splio</source>
        <translation>Sans Splio</translation>
    </message>
    <message>
        <source>Stock and files</source>
        <translation>Stock et fichiers</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspect et son</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>more than {least}, up to {most}</source>
        <translation>plus de {least}, jusqu’à {most}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Demander à un responsable</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>From Splio, by itself</source>
        <translation>De Splio, tout seuls</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>Feuille A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rouleau de 80 mm</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé tout seul</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>In force: {value}</source>
        <translation>En vigueur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>after the next start: {value}</source>
        <translation>après le prochain démarrage&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Set · kept in the system’s keyring</source>
        <translation>Défini · conservé dans le trousseau du système</translation>
    </message>
    <message>
        <source>Set · kept in an encrypted file: this system has no keyring</source>
        <translation>Défini · conservé dans un fichier chiffré&#xa0;: ce système n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Set · {source}</source>
        <translation>Défini · {source}</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>du fichier des réglages</translation>
    </message>
    <message>
        <source>from the environment ({name}): change it there</source>
        <translation>de l’environnement ({name})&#xa0;: à changer là</translation>
    </message>
    <message>
        <source>from the command line: change it there</source>
        <translation>de la ligne de commande&#xa0;: à changer là</translation>
    </message>
    <message>
        <source>set by your company’s policy</source>
        <translation>fixé par les règles de votre entreprise</translation>
    </message>
    <message>
        <source>set by the program itself</source>
        <translation>fixé par le programme lui-même</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Applies now: {names}.</source>
        <translation>S’applique dès maintenant : {names}.</translation>
    </message>
    <message>
        <source>Applies after the next start: {names}.</source>
        <translation>S’applique après le prochain démarrage : {names}.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}&#xa0;: changé</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring. It applies after the next start.</source>
        <translation>Conservé dans le trousseau du système. S’applique après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Kept in an encrypted file, since this system has no keyring. It applies after the next start.</source>
        <translation>Conservé dans un fichier chiffré, ce système n’ayant pas de trousseau. S’applique après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Give a value behind each key; a secret alone, without.</source>
        <translation>Donnez une valeur après chaque clé&#x202f;; un secret seul, sans valeur.</translation>
    </message>
    <message>
        <source>Written, without secrets: {path}</source>
        <translation>Écrit, sans les secrets&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Rien ne change&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>An open till takes them at its next start.</source>
        <translation>Une caisse ouverte les prend à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Splio gave you a key for your tills. Next logs in with it; nothing is kept before Splio accepted it.</source>
        <translation>Splio vous a remis une clé pour vos caisses. La caisse se connecte avec elle ; rien n’est conservé avant que Splio l’ait acceptée.</translation>
    </message>
    <message>
        <source>Splio’s address</source>
        <translation>Adresse de Splio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Coller la clé</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Without Splio for now</source>
        <translation>Sans Splio pour l’instant</translation>
    </message>
    <message>
        <source>Logging in at {host} …</source>
        <translation>Connexion à {host} …</translation>
    </message>
    <message>
        <source>given by the settings</source>
        <translation>donnée par les réglages</translation>
    </message>
    <message>
        <source>as it is kept; enter another to replace it</source>
        <translation>celle conservée&#x202f;; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>missing: the till sells, and sends nothing yet</source>
        <translation>absente : la caisse vend et n’envoie encore rien</translation>
    </message>
    <message>
        <source>none yet; they come once the till is open</source>
        <translation>aucun encore&#x202f;; ils arrivent une fois la caisse ouverte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>The till is set up.</source>
        <translation>La caisse est installée.</translation>
    </message>
    <message>
        <source>The till can open, but something is missing. Go on with the setup at any time: press F10 in the till.</source>
        <translation>La caisse peut ouvrir, mais il manque quelque chose. Reprenez l’installation à tout moment&#xa0;: F10 en caisse.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Aucun champ</translation>
    </message>
    <message>
        <source>Your rewards carry their rules in fields of your own. Check which field says what; values of yours stand below each.</source>
        <translation>Vos récompenses portent leurs règles dans vos propres champs. Vérifiez quel champ dit quoi&#x202f;; vos valeurs figurent sous chacun.</translation>
    </message>
    <message>
        <source>Asking Splio for your rewards …</source>
        <translation>Splio est interrogé sur vos récompenses…</translation>
    </message>
    <message>
        <source>The rules of your rewards come from fields of your own. None are known yet; go on, and check them later in the office, under Stock.</source>
        <translation>Les règles de vos récompenses viennent de vos propres champs. Aucun n’est encore connu ; continuez et vérifiez-les plus tard sous Gestion (F11), Stock.</translation>
    </message>
    <message>
        <source>Welcome. This sets the till up, step by step; it takes a few minutes. Which language does the till speak?</source>
        <translation>Bienvenue. Voici l’installation de la caisse, pas à pas&#x202f;; elle prend quelques minutes. Quelle langue la caisse parle-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>This till has a manager already. Who are you?</source>
        <translation>Cette caisse a déjà un responsable. Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter yourself as the first manager. The till asks for your PIN when something needs approval; enter cashiers and other managers later, in the office.</source>
        <translation>Inscrivez-vous comme premier responsable. La caisse demande votre PIN quand un accord est nécessaire ; inscrivez plus tard les caissiers et les autres responsables, sous Gestion (F11).</translation>
    </message>
    <message>
        <source>PIN, {least} to {most} digits</source>
        <translation>PIN, {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN une seconde fois</translation>
    </message>
    <message>
        <source>The manager is entered.</source>
        <translation>Le responsable est inscrit.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Given by {where}; change it there.</source>
        <translation>Fixé par {where}&#x202f;; modifiez-le là.</translation>
    </message>
    <message>
        <source>Scan one of the barcodes below. Without a scanner at hand, go on: F12 in the till opens this test at any time.</source>
        <translation>Scannez l’un des codes-barres ci-dessous. Sans scanner sous la main, continuez : F12 en caisse ouvre ce test à tout moment.</translation>
    </message>
    <message>
        <source>Store: search, or type its id at Splio</source>
        <translation>Magasin&#xa0;: cherchez, ou tapez son identifiant chez Splio</translation>
    </message>
    <message>
        <source>Splio’s stores</source>
        <translation>Magasins de Splio</translation>
    </message>
    <message>
        <source>This till’s name</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>Time zone of Splio’s dates</source>
        <translation>Fuseau horaire des dates de Splio</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Choisir plus tard</translation>
    </message>
    <message>
        <source>Which store is this till in? Without Splio’s list, type the store’s id as Splio spells it.</source>
        <translation>Dans quel magasin est cette caisse&#x202f;? Sans la liste de Splio, tapez l’identifiant du magasin tel que Splio l’écrit.</translation>
    </message>
    <message>
        <source>No store of Splio’s list is called like this.</source>
        <translation>Aucun magasin de la liste de Splio ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The till brings Splio’s rewards and codes, so that it can sell without a network too.</source>
        <translation>La caisse récupère les récompenses et les codes de Splio, pour pouvoir vendre aussi sans réseau.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Without a key there is nothing to bring yet. Go on.</source>
        <translation>Sans clé, il n’y a encore rien à récupérer. Continuez.</translation>
    </message>
    <message>
        <source>The sync could not be finished.</source>
        <translation>La synchronisation n’a pas pu se terminer.</translation>
    </message>
    <message>
        <source>All is here: {codes}.</source>
        <translation>Tout est là&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Leave the setup? What was entered on the pages before is kept, and it goes on from here when posapp is opened again.</source>
        <translation>Quitter l’installation&#x202f;? Ce qui a été saisi aux pages précédentes est conservé, et elle reprend ici à la prochaine ouverture de posapp.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Continuer l’installation</translation>
    </message>
    <message>
        <source>How far the setup has come</source>
        <translation>Avancement de l’installation</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Aide  F1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Leave
Esc</source>
        <translation>Quitter
Échap</translation>
    </message>
    <message>
        <source>Leave the setup</source>
        <translation>Quitter l’installation</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Connection to Splio</source>
        <translation>Connexion à Splio</translation>
    </message>
    <message>
        <source>Store and till</source>
        <translation>Magasin et caisse</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Champs des récompenses</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Première synchronisation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The key is kept in this system’s keyring.</source>
        <translation>La clé est conservée dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La clé est conservée dans un fichier chiffré, car ce système n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>{n} reward, for example: {values}</source>
        <translation>{n} récompense, par exemple&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{n} rewards, for example: {values}</source>
        <translation>{n} récompenses, par exemple&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Splio knows {n} store. Is it this till’s?</source>
        <translation>Splio connaît {n} magasin. Est-ce celui de cette caisse&#x202f;?</translation>
    </message>
    <message>
        <source>Splio knows {n} stores. Which one is this till in?</source>
        <translation>Splio connaît {n} magasins. Dans lequel est cette caisse&#x202f;?</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} code</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codes</translation>
    </message>
    <message>
        <source>Give either --from or --template, not both.</source>
        <translation>Donnez soit --from, soit --template, pas les deux.</translation>
    </message>
    <message>
        <source>{path} is written. Fill it in, then: posapp setup --from {path}</source>
        <translation>{path} est écrit. Remplissez-le, puis&#xa0;: posapp setup --from {path}</translation>
    </message>
    <message>
        <source>The settings are in {path}.</source>
        <translation>Les réglages sont dans {path}.</translation>
    </message>
    <message>
        <source>Entered: {names}</source>
        <translation>Inscrits&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Splio accepts the key. No store is chosen yet.</source>
        <translation>Splio accepte la clé. Aucun magasin n’est encore choisi.</translation>
    </message>
    <message>
        <source>Splio accepts the key and knows the store {store}.</source>
        <translation>Splio accepte la clé et connaît le magasin {store}.</translation>
    </message>
    <message>
        <source>Splio was not asked; posapp doctor does it.</source>
        <translation>Splio n’a pas été interrogé&#x202f;; posapp doctor le fait.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Saisissez d’abord la clé.</translation>
    </message>
    <message>
        <source>{host} was reached, but does not accept this key. Copy it again, whole and without spaces, or ask Splio for it.</source>
        <translation>{host} a répondu, mais n’accepte pas cette clé. Recopiez-la, entière et sans espaces, ou demandez-la à Splio.</translation>
    </message>
    <message>
        <source>{host} knows this key, but gives it no right to this. Ask Splio for one that may use loyalty and stores.</source>
        <translation>{host} connaît cette clé, mais ne lui donne pas ce droit. Demandez à Splio une clé autorisée pour la fidélité et les magasins.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let this till through to {host}. Whoever looks after the network can allow it.</source>
        <translation>Le proxy du réseau ne laisse pas cette caisse joindre {host}. La personne qui gère le réseau peut l’autoriser.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Is this till on the network, and the address right? You can go on without Splio and come back later.</source>
        <translation>Rien ne répond à {host}. La caisse est-elle sur le réseau, et l’adresse est-elle juste ? Vous pouvez continuer sans Splio et revenir plus tard.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or go on without Splio and come back later.</source>
        <translation>{host} n’a pas répondu à temps. Réessayez, ou continuez sans Splio et revenez plus tard.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is Splio: its certificate is not trusted here. Check the address and this till’s date; a proxy may be in between.</source>
        <translation>{host} ne peut pas prouver qu’il est Splio&#xa0;: son certificat n’est pas reconnu ici. Vérifiez l’adresse et la date de cette caisse&#x202f;; un proxy est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>What answers at {host} is not Splio. Check the address; the network may also show a page of its own first.</source>
        <translation>Ce qui répond à {host} n’est pas Splio. Vérifiez l’adresse&#x202f;; le réseau affiche peut-être d’abord sa propre page.</translation>
    </message>
    <message>
        <source>This is not an address. Write it like https://api.splio.com.</source>
        <translation>Ce n’est pas une adresse. Écrivez-la comme https://api.splio.com.</translation>
    </message>
    <message>
        <source>{host} has too much to do or a problem of its own. Try again soon.</source>
        <translation>{host} est surchargé ou a un problème. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the second one again.</source>
        <translation>Les deux PIN diffèrent. Saisissez de nouveau le second.</translation>
    </message>
    <message>
        <source>Another program has this till open. Close it, then try again.</source>
        <translation>Un autre programme tient cette caisse ouverte. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{n} till of the list can be set up; nothing was done.</source>
        <translation>{n} caisse de la liste peut être installée&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>{n} tills of the list can be set up; nothing was done.</source>
        <translation>{n} caisses de la liste peuvent être installées&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>--till-from goes with --from, --till and --check with it.</source>
        <translation>--till-from va avec --from&#x202f;; --till et --check vont avec --till-from.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Go back  Esc</source>
        <translation>Retour  Échap</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Digits to touch</source>
        <translation>Chiffres à toucher</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Qui est à la caisse&#x202f;?</translation>
    </message>
    <message>
        <source>A manager’s PIN, please</source>
        <translation>Le PIN d’un responsable, s’il vous plaît</translation>
    </message>
    <message>
        <source>Sign in  Enter</source>
        <translation>Se connecter  Entrée</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Continuer  Entrée</translation>
    </message>
    <message>
        <source>Training: the PIN of {name} is {pin}.</source>
        <translation>Formation&#xa0;: le PIN de {name} est {pin}.</translation>
    </message>
    <message>
        <source>{n} scan is kept for after.</source>
        <translation>{n} scan est gardé pour après.</translation>
    </message>
    <message>
        <source>{n} scans are kept for after.</source>
        <translation>{n} scans sont gardés pour après.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>All is sent: nothing waits on this till.</source>
        <translation>Tout est envoyé&#xa0;: rien n’attend sur cette caisse.</translation>
    </message>
    <message>
        <source>If it must be switched off, nothing is lost: it goes on at the next start.</source>
        <translation>S’il faut l’éteindre, rien n’est perdu&#xa0;: l’envoi reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>Safe to switch off: yes</source>
        <translation>Peut être éteinte&#xa0;: oui</translation>
    </message>
    <message>
        <source>Safe to switch off: no</source>
        <translation>Peut être éteinte&#xa0;: non</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>{n} voucher was rejected by Splio: settle it under Queue.</source>
        <translation>Splio a refusé {n} bon : réglez-le sous File.</translation>
    </message>
    <message>
        <source>{n} vouchers were rejected by Splio: settle them under Queue.</source>
        <translation>Splio a refusé {n} bons : réglez-les sous File.</translation>
    </message>
    <message>
        <source>Vouchers of the day</source>
        <translation>Bons du jour</translation>
    </message>
    <message>
        <source>This till now, all days</source>
        <translation>Cette caisse maintenant, tous jours confondus</translation>
    </message>
    <message>
        <source>Held by open sales</source>
        <translation>Réservés par des ventes ouvertes</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventes mises de côté</translation>
    </message>
    <message>
        <source>New rewards on their way</source>
        <translation>Récompenses en route</translation>
    </message>
    <message>
        <source>Oldest that waits</source>
        <translation>Plus ancien en attente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last stock sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Made {moment} by {name}</source>
        <translation>Établi {moment} par {name}</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>Établi {moment}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Last journal line</source>
        <translation>Dernière ligne du journal</translation>
    </message>
    <message>
        <source>{n} voucher waits to be sent ({worth}). Leave the till on and online, or send it now under Queue.</source>
        <translation>{n} bon attend d’être envoyé ({worth}). Laissez la caisse allumée et connectée, ou envoyez-le sous File.</translation>
    </message>
    <message>
        <source>{n} vouchers wait to be sent ({worth}). Leave the till on and online, or send them now under Queue.</source>
        <translation>{n} bons attendent d’être envoyés ({worth}). Laissez la caisse allumée et connectée, ou envoyez-les sous File.</translation>
    </message>
    <message>
        <source>{n} voucher is unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} bon est incertain ({worth})&#xa0;: la caisse interroge Splio. Laissez-la allumée jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>{n} vouchers are unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} bons sont incertains ({worth})&#xa0;: la caisse interroge Splio. Laissez-la allumée jusqu’à la réponse.</translation>
    </message>
    <message>
        <source>{n} new reward is on its way to a customer. Leave the till on.</source>
        <translation>{n} nouvelle récompense est en route vers un client. Laissez la caisse allumée.</translation>
    </message>
    <message>
        <source>{n} new rewards are on their way to customers. Leave the till on.</source>
        <translation>{n} nouvelles récompenses sont en route vers des clients. Laissez la caisse allumée.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>New PIN for {name}</source>
        <translation>Nouveau PIN pour {name}</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>Le premier responsable</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN encore une fois</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The PIN: {shortest} digits or more, known to this person alone; no run such as 1234.</source>
        <translation>Le PIN&#xa0;: {shortest} chiffres ou plus, connu de cette seule personne&#x202f;; pas de suite comme 1234.</translation>
    </message>
    <message>
        <source>The two PINs differ: enter it once more.</source>
        <translation>Les deux PIN diffèrent&#xa0;: saisissez-le encore une fois.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>départ le {date}</translation>
    </message>
    <message>
        <source>must wait {wait}: wrong PINs</source>
        <translation>doit attendre {wait} : PIN faux</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>travaille ici</translation>
    </message>
    <message>
        <source>People at this till</source>
        <translation>Personnes à cette caisse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nouveau PIN…</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>Make {name} a manager? Managers approve vouchers, settle, export and change settings.</source>
        <translation>Nommer {name} responsable ? Un responsable accepte des bons, règle la file, exporte et change les réglages.</translation>
    </message>
    <message>
        <source>Stays a cashier</source>
        <translation>Reste caissier</translation>
    </message>
    <message>
        <source>Has {name} left? The PIN is no use any more, and the name is never given again.</source>
        <translation>{name} ne travaille plus ici ? Le PIN ne sert plus, et le nom n’est jamais redonné.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>Still works here</source>
        <translation>Travaille encore ici</translation>
    </message>
    <message>
        <source>Make a cashier</source>
        <translation>Nommer caissier</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Nommer responsable</translation>
    </message>
    <message>
        <source>Nobody is entered, so the till asks nobody who they are, and everybody may do everything. Enter the first manager: from then on all sign in with a PIN of their own, and the journal says who did what.</source>
        <translation>Personne n’est inscrit&#xa0;: la caisse ne demande pas qui est là, et chacun peut tout faire. Inscrivez le premier responsable&#xa0;: dès lors chacun se connecte avec son propre PIN, et le journal dit qui a fait quoi.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Splio not asked yet</source>
        <translation>Splio pas encore interrogé</translation>
    </message>
    <message>
        <source>Splio answers</source>
        <translation>Splio répond</translation>
    </message>
    <message>
        <source>Splio answers slowly</source>
        <translation>Splio répond lentement</translation>
    </message>
    <message>
        <source>Working from the stock</source>
        <translation>Travail sur le stock</translation>
    </message>
    <message>
        <source>Till’s key to be checked</source>
        <translation>Clé de la caisse à vérifier</translation>
    </message>
    <message>
        <source>Splio’s address to be checked</source>
        <translation>Adresse de Splio à vérifier</translation>
    </message>
    <message>
        <source>The till has not asked Splio anything yet.</source>
        <translation>La caisse n’a encore rien demandé à Splio.</translation>
    </message>
    <message>
        <source>Splio answers: vouchers are checked with it.</source>
        <translation>Splio répond&#xa0;: les bons sont vérifiés auprès de lui.</translation>
    </message>
    <message>
        <source>Splio is slow to answer: some verdicts rest on the stock. Go on selling.</source>
        <translation>Splio tarde à répondre&#xa0;: certains verdicts viennent du stock. Continuez à vendre.</translation>
    </message>
    <message>
        <source>Splio cannot be reached: verdicts rest on the stock, and used vouchers are kept and sent later. Go on selling.</source>
        <translation>Splio est injoignable&#xa0;: les verdicts viennent du stock, et les bons utilisés sont gardés et envoyés plus tard. Continuez à vendre.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>Splio n’accepte pas la clé de cette caisse&#xa0;: les verdicts viennent du stock, et les bons utilisés sont gardés. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>Something other than Splio answers at its address: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>Autre chose que Splio répond à son adresse&#xa0;: les verdicts viennent du stock, et les bons utilisés sont gardés. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>Splio did not answer in time.</source>
        <translation>Splio n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The network or Splio is not reachable.</source>
        <translation>Le réseau ou Splio n’est pas joignable.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted (its certificate).</source>
        <translation>La connexion à Splio n’est pas sûre (son certificat).</translation>
    </message>
    <message>
        <source>The file with certificates to trust (splio_ca_file) cannot be read.</source>
        <translation>Le fichier des certificats de confiance (splio_ca_file) est illisible.</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use.</source>
        <translation>splio_url, dans les réglages, n’est pas une adresse web utilisable.</translation>
    </message>
    <message>
        <source>This installation cannot set up the connection: the log says why.</source>
        <translation>Cette installation ne peut pas établir la connexion&#xa0;: le journal technique dit pourquoi.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let Splio through.</source>
        <translation>Le proxy du réseau ne laisse pas passer Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the till’s key.</source>
        <translation>Splio refuse la clé de la caisse.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till.</source>
        <translation>Aucune clé Splio n’est définie sur cette caisse.</translation>
    </message>
    <message>
        <source>The till’s key lacks rights at Splio.</source>
        <translation>La clé de la caisse n’a pas tous les droits chez Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this store: its number in the settings is wrong.</source>
        <translation>Splio ne connaît pas ce magasin&#xa0;: son identifiant dans les réglages est faux.</translation>
    </message>
    <message>
        <source>What answers there is not Splio.</source>
        <translation>Ce qui répond n’est pas Splio.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often.</source>
        <translation>Splio demande moins d’appels.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own.</source>
        <translation>Splio rencontre un problème de son côté.</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Pas encore de stock</translation>
    </message>
    <message>
        <source>Stock {of_when} ({age})</source>
        <translation>Stock {of_when} ({age})</translation>
    </message>
    <message>
        <source>Stock: {age}</source>
        <translation>Stock&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Depuis {moment}.</translation>
    </message>
    <message>
        <source>Last answer {at_when}.</source>
        <translation>Dernière réponse {at_when}.</translation>
    </message>
    <message>
        <source>The oldest was used {at_when} ({age}).</source>
        <translation>Le plus ancien a été utilisé {at_when} ({age}).</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>{n} voucher to send</source>
        <translation>{n} bon à envoyer</translation>
    </message>
    <message>
        <source>{n} vouchers to send</source>
        <translation>{n} bons à envoyer</translation>
    </message>
    <message>
        <source>{n} used voucher waits to be sent to Splio.</source>
        <translation>{n} bon utilisé attend d’être envoyé à Splio.</translation>
    </message>
    <message>
        <source>{n} used vouchers wait to be sent to Splio.</source>
        <translation>{n} bons utilisés attendent d’être envoyés à Splio.</translation>
    </message>
    <message>
        <source>No used voucher waits to be sent to Splio.</source>
        <translation>Aucun bon utilisé n’attend d’être envoyé à Splio.</translation>
    </message>
    <message>
        <source>{n} was sent without an answer and is being checked.</source>
        <translation>{n} envoyé sans réponse est en cours de vérification.</translation>
    </message>
    <message>
        <source>{n} were sent without an answer and are being checked.</source>
        <translation>{n} envoyés sans réponse sont en cours de vérification.</translation>
    </message>
    <message>
        <source>{n} was rejected by Splio: a manager must look.</source>
        <translation>{n} refusé par Splio : à voir par le responsable.</translation>
    </message>
    <message>
        <source>{n} were rejected by Splio: a manager must look.</source>
        <translation>{n} refusés par Splio : à voir par le responsable.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>{n} for the manager</source>
        <translation>{n} pour le responsable</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} à voir</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>State
F10</source>
        <translation>État
F10</translation>
    </message>
    <message>
        <source>Show or hide the state of the till</source>
        <translation>Afficher ou masquer l’état de la caisse</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Close the state</source>
        <translation>Fermer l’état</translation>
    </message>
    <message>
        <source>Manual  F1</source>
        <translation>Manuel  F1</translation>
    </message>
    <message>
        <source>Keys  Ctrl+F1</source>
        <translation>Touches  Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Language  Ctrl+L</source>
        <translation>Langue  Ctrl+L</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Office  F11</source>
        <translation>Gestion  F11</translation>
    </message>
    <message>
        <source>Open the manager’s pages</source>
        <translation>Ouvrir les pages du responsable</translation>
    </message>
    <message>
        <source>Scanner  F12</source>
        <translation>Scanner  F12</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Tester le scanner</translation>
    </message>
    <message>
        <source>Finish the setup</source>
        <translation>Terminer l’installation</translation>
    </message>
    <message>
        <source>Go on setting this till up</source>
        <translation>Continuer l’installation de cette caisse</translation>
    </message>
    <message>
        <source>Change user
Ctrl+U</source>
        <translation>Changer
Ctrl+U</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Changer d’utilisateur, verrouiller la caisse</translation>
    </message>
    <message>
        <source>Splio</source>
        <translation>Splio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Used vouchers</source>
        <translation>Bons utilisés</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close the languages</source>
        <translation>Fermer les langues</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Ouvrir le manuel</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>{n} code that Splio no longer lists was removed.</source>
        <translation>{n} code que Splio ne cite plus a été retiré.</translation>
    </message>
    <message>
        <source>{n} codes that Splio no longer lists were removed.</source>
        <translation>{n} codes que Splio ne cite plus ont été retirés.</translation>
    </message>
    <message>
        <source>Splio listed only {listed} of the {held} entries that this till has. Nothing was removed: if the next sync finds the same, it will be.</source>
        <translation>Splio n’a cité que {listed} des {held} entrées de cette caisse. Rien n’a été retiré&#xa0;: si la prochaine synchronisation trouve la même chose, ce sera fait.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} code) is kept; the next sync goes on from there.</source>
        <translation>Arrêté. Ce qui est déjà arrivé ({n} code) est conservé&#x202f;; la prochaine synchronisation reprend de là.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} codes) is kept; the next sync goes on from there.</source>
        <translation>Arrêté. Ce qui est déjà arrivé ({n} codes) est conservé&#x202f;; la prochaine synchronisation reprend de là.</translation>
    </message>
    <message>
        <source>No rewards are in the stock yet: run “posapp sync” first.</source>
        <translation>Il n’y a pas encore de récompense dans le stock&#xa0;: lancez d’abord «&#xa0;posapp sync&#xa0;».</translation>
    </message>
    <message>
        <source>alert at {n}</source>
        <translation>alerte à {n}</translation>
    </message>
    <message>
        <source>{n} granted and usable</source>
        <translation>{n} attribués et utilisables</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>dès {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>web seulement</translation>
    </message>
    <message>
        <source>sync not finished</source>
        <translation>synchronisation inachevée</translation>
    </message>
    <message>
        <source>codes never listed</source>
        <translation>codes jamais listés</translation>
    </message>
    <message>
        <source>listed {age}</source>
        <translation>listés {age}</translation>
    </message>
    <message>
        <source>lasts less than a day</source>
        <translation>suffit pour moins d’un jour</translation>
    </message>
    <message>
        <source>lasts {n} days</source>
        <translation>suffit pour {n} jours</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} récompense</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} récompenses</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} code</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codes</translation>
    </message>
    <message>
        <source>no reward is running out of codes</source>
        <translation>aucune récompense n’est à court de codes</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which}</source>
        <translation>{n} récompense bientôt à court de codes&#xa0;: {which}</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which}</source>
        <translation>{n} récompenses bientôt à court de codes&#xa0;: {which}</translation>
    </message>
    <message>
        <source>codes left unknown</source>
        <translation>codes restants inconnus</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>reste {n}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Good voucher</source>
        <translation>Bon utilisable</translation>
    </message>
    <message>
        <source>From a minimum purchase</source>
        <translation>Avec minimum d’achat</translation>
    </message>
    <message>
        <source>Another minimum purchase</source>
        <translation>Autre minimum d’achat</translation>
    </message>
    <message>
        <source>Percentage off</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Boutique en ligne seulement</translation>
    </message>
    <message>
        <source>Expired voucher</source>
        <translation>Bon expiré</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>Still in waiting period</source>
        <translation>Encore en délai d’attente</translation>
    </message>
    <message>
        <source>Another customer’s</source>
        <translation>Bon d’un autre client</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Mistyped code</source>
        <translation>Code mal tapé</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Folder for the bundle</source>
        <translation>Dossier où l’enregistrer</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>How this till is</source>
        <translation>État de cette caisse</translation>
    </message>
    <message>
        <source>posapp {version} · licences: F1, or posapp --licences</source>
        <translation>posapp {version} · licences&#xa0;: F1, ou posapp --licences</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Make a bundle for support</source>
        <translation>Préparer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>The till works. {n} thing waits for you.</source>
        <translation>La caisse fonctionne. {n} point vous attend.</translation>
    </message>
    <message>
        <source>The till works. {n} things wait for you.</source>
        <translation>La caisse fonctionne. {n} points vous attendent.</translation>
    </message>
    <message>
        <source>{n} thing is not well: see what to do below.</source>
        <translation>{n} point ne va pas&#xa0;: voyez ci-dessous que faire.</translation>
    </message>
    <message>
        <source>{n} things are not well: see what to do below.</source>
        <translation>{n} points ne vont pas&#xa0;: voyez ci-dessous que faire.</translation>
    </message>
    <message>
        <source>Looking at the till…</source>
        <translation>Examen de la caisse…</translation>
    </message>
    <message>
        <source>Trying the way to Splio…</source>
        <translation>Essai du chemin vers Splio…</translation>
    </message>
    <message>
        <source>Checking the data files…</source>
        <translation>Vérification des fichiers de données…</translation>
    </message>
    <message>
        <source>Collecting the logs…</source>
        <translation>Collecte des journaux techniques…</translation>
    </message>
    <message>
        <source>Masking codes and names…</source>
        <translation>Masquage des codes et des noms…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Enregistré&#xa0;: {path} ({size})</translation>
    </message>
    <message>
        <source>Send this file to support. It holds no voucher code, no card, no name and no key.</source>
        <translation>Envoyez ce fichier à l’assistance. Il ne contient ni code de bon, ni carte, ni nom, ni clé.</translation>
    </message>
    <message>
        <source>A file is only written with --bundle.</source>
        <translation>Un fichier n’est écrit qu’avec --bundle.</translation>
    </message>
    <message>
        <source>Older logs were left out: {files}</source>
        <translation>Journaux plus anciens laissés de côté&#xa0;: {files}</translation>
    </message>
    <message>
        <source>No room for the bundle in {folder}: make room or choose another.</source>
        <translation>Pas de place pour le fichier d’assistance dans {folder} : faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another folder.</source>
        <translation>Impossible d’écrire dans {folder}&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder}: choose another folder.</source>
        <translation>Le fichier d’assistance ne peut pas être écrit dans {folder} : choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The name {host} is found: {seen}</source>
        <translation>Le nom {host} est trouvé&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>The network does not say where {host} is: no answer in time.</source>
        <translation>Le réseau ne dit pas où est {host}&#xa0;: pas de réponse à temps.</translation>
    </message>
    <message>
        <source>The network does not know {host}: no internet, or a wrong address.</source>
        <translation>Le réseau ne connaît pas {host}&#xa0;: pas d’internet, ou adresse fausse.</translation>
    </message>
    <message>
        <source>{host} takes connections: {seen}</source>
        <translation>{host} accepte les connexions&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>{host} refuses connections: a firewall, or a wrong port.</source>
        <translation>{host} refuse les connexions&#xa0;: un pare-feu, ou un mauvais port.</translation>
    </message>
    <message>
        <source>No connection to {host}: a firewall or the network is in the way.</source>
        <translation>Pas de connexion à {host}&#xa0;: un pare-feu ou le réseau fait obstacle.</translation>
    </message>
    <message>
        <source>{host} proves who it is: {seen}</source>
        <translation>{host} prouve son identité&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: check this machine’s date, or a proxy is between.</source>
        <translation>{host} ne peut pas prouver son identité&#xa0;: vérifiez la date de ce poste, ou un proxy est entre les deux.</translation>
    </message>
    <message>
        <source>{host} ends the line before it proves who it is.</source>
        <translation>{host} coupe avant d’avoir prouvé son identité.</translation>
    </message>
    <message>
        <source>{host} answers: {seen}</source>
        <translation>{host} répond&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>The proxy does not let the till through.</source>
        <translation>Le proxy ne laisse pas passer la caisse.</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server.</source>
        <translation>{host} ne répond pas comme un serveur web.</translation>
    </message>
    <message>
        <source>No proxy is in force.</source>
        <translation>Aucun proxy n’est en service.</translation>
    </message>
    <message>
        <source>A proxy is in force: {proxy}</source>
        <translation>Un proxy est en service&#xa0;: {proxy}</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>“I cannot check this code just now; it may well be good.”</source>
        <translation>«&#xa0;Je ne peux pas vérifier ce code pour l’instant&#x202f;; il est peut-être bon.&#xa0;»</translation>
    </message>
    <message>
        <source>“I cannot check this voucher just now. Please keep it: you can use it another time.”</source>
        <translation>«&#xa0;Je ne peux pas vérifier ce bon pour le moment. Gardez-le&#xa0;: vous pourrez l’utiliser une autre fois.&#xa0;»</translation>
    </message>
    <message>
        <source>“One moment, please: I ask for an approval.”</source>
        <translation>«&#xa0;Un instant, je demande l’accord du responsable.&#xa0;»</translation>
    </message>
    <message>
        <source>“I do not find this code in our loyalty programme.”</source>
        <translation>«&#xa0;Je ne trouve pas ce code dans notre programme de fidélité.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher is in use in another sale here.”</source>
        <translation>«&#xa0;Ce bon est déjà pris dans une autre vente ici.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher has already been used.”</source>
        <translation>«&#xa0;Ce bon a déjà été utilisé.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher cannot be used yet.”</source>
        <translation>«&#xa0;Ce bon n’est pas encore utilisable.&#xa0;»</translation>
    </message>
    <message>
        <source>“You can use this voucher {day}.”</source>
        <translation>«&#xa0;Vous pourrez utiliser ce bon {day}.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher has passed its date.”</source>
        <translation>«&#xa0;La date de ce bon est dépassée.&#xa0;»</translation>
    </message>
    <message>
        <source>“I have to have this voucher checked.”</source>
        <translation>«&#xa0;Je dois faire vérifier ce bon.&#xa0;»</translation>
    </message>
    <message>
        <source>“You can use this voucher in our online shop.”</source>
        <translation>«&#xa0;Vous pouvez utiliser ce bon dans notre boutique en ligne.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher is tied to another loyalty card.”</source>
        <translation>«&#xa0;Ce bon est lié à une autre carte de fidélité.&#xa0;»</translation>
    </message>
    <message>
        <source>“May I have your loyalty card, please?”</source>
        <translation>«&#xa0;Puis-je avoir votre carte de fidélité, s’il vous plaît&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«&#xa0;Je ne trouve pas cette carte dans notre programme.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher needs a minimum purchase.”</source>
        <translation>«&#xa0;Ce bon demande un minimum d’achat.&#xa0;»</translation>
    </message>
    <message>
        <source>“{missing} more and you can use this voucher.”</source>
        <translation>«&#xa0;Encore {missing} et vous pouvez utiliser ce bon.&#xa0;»</translation>
    </message>
    <message>
        <source>“You can use this voucher in your next purchase.”</source>
        <translation>«&#xa0;Vous pourrez utiliser ce bon lors de votre prochain achat.&#xa0;»</translation>
    </message>
    <message>
        <source>from {time} today</source>
        <translation>aujourd’hui dès {time}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir du {date}</translation>
    </message>
    <message>
        <source>“You do not need this one: keep it for another time.”</source>
        <translation>«&#xa0;Vous n’en avez pas besoin&#xa0;: gardez-le pour une autre fois.&#xa0;»</translation>
    </message>
    <message>
        <source>“This voucher does not go with the other one.”</source>
        <translation>«&#xa0;Ce bon ne se cumule pas avec l’autre.&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Card  F2</source>
        <translation>Carte  F2</translation>
    </message>
    <message>
        <source>Code (scan or type)  F3</source>
        <translation>Code (scanner ou taper)  F3</translation>
    </message>
    <message>
        <source>Amount of the purchase  F4</source>
        <translation>Montant de l’achat  F4</translation>
    </message>
    <message>
        <source>Ticket number  F6</source>
        <translation>Numéro du ticket  F6</translation>
    </message>
    <message>
        <source>Code of a voucher or card</source>
        <translation>Code d’un bon ou d’une carte</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Montant de l’achat</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>Le prochain scan est une carte</translation>
    </message>
    <message>
        <source>Cancel the sale</source>
        <translation>Annuler la vente</translation>
    </message>
    <message>
        <source>It is a card</source>
        <translation>C’est une carte</translation>
    </message>
    <message>
        <source>This code is a loyalty card</source>
        <translation>Ce code est une carte de fidélité</translation>
    </message>
    <message>
        <source>Manager approves…  F5</source>
        <translation>Accord du responsable…  F5</translation>
    </message>
    <message>
        <source>A manager approves this voucher</source>
        <translation>Un responsable accepte ce bon</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}</source>
        <translation>Dites au client&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Manager approves {code}…  F5</source>
        <translation>Accord pour {code}…  F5</translation>
    </message>
    <message>
        <source>This code is a voucher, not a card: it was taken as a voucher.</source>
        <translation>Ce code est un bon, pas une carte&#xa0;: il a été pris comme bon.</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>Saisissez le numéro du ticket.</translation>
    </message>
    <message>
        <source>This card is already in the sale.</source>
        <translation>Cette carte est déjà dans la vente.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove voucher {code}</source>
        <translation>Retirer le bon {code}</translation>
    </message>
    <message>
        <source>No voucher in this sale yet.</source>
        <translation>Pas encore de bon dans cette vente.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan the loyalty card or a voucher.</source>
        <translation>Scannez la carte de fidélité ou un bon.</translation>
    </message>
    <message>
        <source>Card?</source>
        <translation>Carte&#x202f;?</translation>
    </message>
    <message>
        <source>Scan or type the loyalty card now.</source>
        <translation>Scannez ou tapez maintenant la carte de fidélité.</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>Échap pour revenir.</translation>
    </message>
    <message>
        <source>Splio knows no member with this card.</source>
        <translation>Splio ne connaît aucun client avec cette carte.</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«&#xa0;Je ne trouve pas cette carte dans notre programme.&#xa0;»</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Scannez de nouveau la carte, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Card taken for this sale.</source>
        <translation>Carte prise pour cette vente.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Scannez les bons du client.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>{n} voucher used.</source>
        <translation>{n} bon utilisé.</translation>
    </message>
    <message>
        <source>{n} vouchers used.</source>
        <translation>{n} bons utilisés.</translation>
    </message>
    <message>
        <source>Vouchers worth {amount}.</source>
        <translation>Bons d’une valeur de {amount}.</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Vente validée</translation>
    </message>
    <message>
        <source>Ticket {ticket}, {amount}. {used}</source>
        <translation>Ticket {ticket}, {amount}. {used}</translation>
    </message>
    <message>
        <source>The next customer’s scan begins a new sale.</source>
        <translation>Le prochain scan commence une nouvelle vente.</translation>
    </message>
    <message>
        <source>Saved on this till; Splio is told by itself.</source>
        <translation>Enregistré sur cette caisse&#x202f;; Splio est informé automatiquement.</translation>
    </message>
    <message>
        <source>It will not be used.</source>
        <translation>Il ne sera pas utilisé.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Pas de carte</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Carte {code}</translation>
    </message>
    <message>
        <source>Unknown to Splio</source>
        <translation>Inconnue de Splio</translation>
    </message>
    <message>
        <source>Name not known here</source>
        <translation>Nom non connu ici</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Valider la vente</translation>
    </message>
    <message>
        <source>Complete without voucher</source>
        <translation>Valider sans bon</translation>
    </message>
    <message>
        <source>Complete with {n} voucher</source>
        <translation>Valider avec {n} bon</translation>
    </message>
    <message>
        <source>Complete with {n} vouchers</source>
        <translation>Valider avec {n} bons</translation>
    </message>
    <message>
        <source>Cancel this sale? No voucher is held.</source>
        <translation>Annuler cette vente ? Aucun bon n’est réservé.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its voucher becomes free again.</source>
        <translation>Annuler cette vente&#x202f;? Son bon redevient libre.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its {n} vouchers become free again.</source>
        <translation>Annuler cette vente&#x202f;? Ses {n} bons redeviennent libres.</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Continuer la vente</translation>
    </message>
    <message>
        <source>Cancel that sale? No voucher is held.</source>
        <translation>Annuler l’autre vente ? Aucun bon ne lui est réservé.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its voucher becomes free again.</source>
        <translation>Annuler l’autre vente ? Son bon redevient libre.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its {n} vouchers become free again.</source>
        <translation>Annuler l’autre vente ? Ses {n} bons redeviennent libres.</translation>
    </message>
    <message>
        <source>That sale is cancelled.</source>
        <translation>L’autre vente est annulée.</translation>
    </message>
    <message>
        <source>The voucher of that sale is free again.</source>
        <translation>Le bon de cette vente est de nouveau libre.</translation>
    </message>
    <message>
        <source>The {n} vouchers of that sale are free again.</source>
        <translation>Les {n} bons de cette vente sont de nouveau libres.</translation>
    </message>
    <message>
        <source>{n} voucher is in the sale, but it cannot be used.</source>
        <translation>{n} bon est dans la vente, mais il n’est pas utilisable.</translation>
    </message>
    <message>
        <source>{n} vouchers are in the sale, but none can be used.</source>
        <translation>{n} bons sont dans la vente, mais aucun n’est utilisable.</translation>
    </message>
    <message>
        <source>No voucher was scanned.</source>
        <translation>Aucun bon n’a été passé.</translation>
    </message>
    <message>
        <source>Complete the sale without a voucher?</source>
        <translation>Valider la vente sans bon&#x202f;?</translation>
    </message>
    <message>
        <source>Complete without</source>
        <translation>Valider sans bon</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds no voucher.</source>
        <translation>Une vente inachevée {of_when} ne réserve aucun bon.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} voucher.</source>
        <translation>Une vente inachevée {of_when} réserve {n} bon.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} vouchers.</source>
        <translation>Une vente inachevée {of_when} réserve {n} bons.</translation>
    </message>
    <message>
        <source>Card {new} has replaced card {old}.</source>
        <translation>La carte {new} a remplacé la carte {old}.</translation>
    </message>
    <message>
        <source>Code {other} is a loyalty card too: the sale keeps card {kept}.</source>
        <translation>Le code {other} est aussi une carte de fidélité&#xa0;: la vente garde la carte {kept}.</translation>
    </message>
    <message>
        <source>What was scanned meanwhile was not taken: scan it again.</source>
        <translation>Ce qui a été scanné entre-temps n’a pas été pris&#xa0;: scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>Voucher {code} turns out to be refused: it will not be used.</source>
        <translation>Le bon {code} est finalement refusé&#xa0;: il ne sera pas utilisé.</translation>
    </message>
    <message>
        <source>Voucher {code} removed.</source>
        <translation>Bon {code} retiré.</translation>
    </message>
    <message>
        <source>Voucher {code} is already in this sale; it counts once.</source>
        <translation>Le bon {code} est déjà dans cette vente&#x202f;; il ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>The vouchers of this sale have just changed. Look at the list, then complete again.</source>
        <translation>Les bons de cette vente viennent de changer. Regardez la liste, puis validez de nouveau.</translation>
    </message>
    <message>
        <source>This sale was closed before. It has left the screen; nothing else changed.</source>
        <translation>Cette vente était déjà close. Elle a quitté l’écran&#x202f;; rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>It held no voucher.</source>
        <translation>Elle ne réservait aucun bon.</translation>
    </message>
    <message>
        <source>Its voucher is free again.</source>
        <translation>Son bon est de nouveau libre.</translation>
    </message>
    <message>
        <source>Its {n} vouchers are free again.</source>
        <translation>Ses {n} bons sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Vouchers of this sale  F7</source>
        <translation>Bons de cette vente  F7</translation>
    </message>
    <message>
        <source>Cancel that sale</source>
        <translation>Annuler cette vente</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The loyalty card</source>
        <translation>La carte de fidélité</translation>
    </message>
    <message>
        <source>A good voucher</source>
        <translation>Un bon utilisable</translation>
    </message>
    <message>
        <source>A minimum purchase</source>
        <translation>Un achat minimum</translation>
    </message>
    <message>
        <source>The amount counts at once</source>
        <translation>Le montant compte aussitôt</translation>
    </message>
    <message>
        <source>An expired voucher</source>
        <translation>Un bon expiré</translation>
    </message>
    <message>
        <source>A voucher used before</source>
        <translation>Un bon déjà utilisé</translation>
    </message>
    <message>
        <source>Unknown, and no network</source>
        <translation>Inconnu, et sans réseau</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Valider la vente</translation>
    </message>
    <message>
        <source>What waits for Splio</source>
        <translation>Ce qui attend Splio</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Scan this card. It may come before or after vouchers.</source>
        <translation>Scannez cette carte. Elle peut venir avant ou après les bons.</translation>
    </message>
    <message>
        <source>Scan this voucher.</source>
        <translation>Scannez ce bon.</translation>
    </message>
    <message>
        <source>Scan this one: it needs a minimum purchase.</source>
        <translation>Scannez celui-ci&#xa0;: il demande un achat minimum.</translation>
    </message>
    <message>
        <source>Press F4, type {amount}, press Enter.</source>
        <translation>Appuyez sur F4, tapez {amount}, puis Entrée.</translation>
    </message>
    <message>
        <source>Scan this voucher: its date has passed.</source>
        <translation>Scannez ce bon&#xa0;: sa date est passée.</translation>
    </message>
    <message>
        <source>Scan this voucher: somebody has used it already.</source>
        <translation>Scannez ce bon&#xa0;: quelqu’un l’a déjà utilisé.</translation>
    </message>
    <message>
        <source>The network is cut now. Scan this unknown code.</source>
        <translation>Le réseau est coupé maintenant. Scannez ce code inconnu.</translation>
    </message>
    <message>
        <source>Press F6, type any ticket number, then complete with F9.</source>
        <translation>Appuyez sur F6, tapez un numéro de ticket, puis validez avec F9.</translation>
    </message>
    <message>
        <source>Press F10: it shows what works and what waits.</source>
        <translation>Appuyez sur F10&#xa0;: on y voit ce qui marche et ce qui attend.</translation>
    </message>
    <message>
        <source>The network is back: the used vouchers leave by themselves. “Try these” has more codes.</source>
        <translation>Le réseau est revenu&#xa0;: les bons utilisés partent tout seuls. «&#xa0;À essayer&#xa0;» montre d’autres codes.</translation>
    </message>
    <message>
        <source>The customer is known now: name, tier and points.</source>
        <translation>Le client est connu maintenant&#xa0;: nom, statut et points.</translation>
    </message>
    <message>
        <source>Accepted: give the discount on the cash register.</source>
        <translation>Accepté&#xa0;: faites la remise en caisse.</translation>
    </message>
    <message>
        <source>Not yet: the till says what is missing.</source>
        <translation>Pas encore&#xa0;: la caisse dit ce qui manque.</translation>
    </message>
    <message>
        <source>It turned to accepted as the amount grew.</source>
        <translation>Il est passé à accepté avec le montant.</translation>
    </message>
    <message>
        <source>Refused, with the words for the customer.</source>
        <translation>Refusé, avec la phrase pour le client.</translation>
    </message>
    <message>
        <source>Refused: it says when and where it was used.</source>
        <translation>Refusé&#xa0;: il est dit quand et où il a servi.</translation>
    </message>
    <message>
        <source>To check: only a manager may decide (F5).</source>
        <translation>À vérifier&#xa0;: seul un responsable peut décider (F5).</translation>
    </message>
    <message>
        <source>Done, without a network: nothing is lost.</source>
        <translation>C’est fait, sans réseau&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>Used vouchers wait here until Splio can be told.</source>
        <translation>Les bons utilisés attendent ici que Splio soit joignable.</translation>
    </message>
    <message>
        <source>The vouchers were used already in this training. Open it again.</source>
        <translation>Les bons ont déjà servi dans cette formation. Rouvrez-la.</translation>
    </message>
    <message>
        <source>Refused: it belongs to another card.</source>
        <translation>Refusé : il est lié à une autre carte.</translation>
    </message>
    <message>
        <source>Refused: unknown; without network: to check.</source>
        <translation>Refusé : inconnu ; sans réseau : à vérifier.</translation>
    </message>
    <message>
        <source>Refused: its last digit does not fit; without network: to check.</source>
        <translation>Refusé : son dernier chiffre ne va pas ; sans réseau : à vérifier.</translation>
    </message>
    <message>
        <source>The customer’s name, tier and points appear.</source>
        <translation>Le nom, le statut et les points du client s’affichent.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Not yet, then accepted once the purchase suffices.</source>
        <translation>Pas encore, puis accepté quand l’achat suffit.</translation>
    </message>
    <message>
        <source>Accepted: a share of the purchase.</source>
        <translation>Accepté&#xa0;: une part de l’achat.</translation>
    </message>
    <message>
        <source>Refused: for the online shop.</source>
        <translation>Refusé&#xa0;: pour la boutique en ligne.</translation>
    </message>
    <message>
        <source>Refused: its date has passed.</source>
        <translation>Refusé&#xa0;: sa date est passée.</translation>
    </message>
    <message>
        <source>Refused: with when and where it was used.</source>
        <translation>Refusé&#xa0;: avec quand et où il a servi.</translation>
    </message>
    <message>
        <source>Refused: with the day from which it is good.</source>
        <translation>Refusé&#xa0;: avec le jour où il sera valable.</translation>
    </message>
    <message>
        <source>Codes for training</source>
        <translation>Codes de formation</translation>
    </message>
    <message>
        <source>Open the training till, then scan these codes from the paper. Scan the loyalty card first.</source>
        <translation>Ouvrez la caisse de formation, puis scannez ces codes sur le papier, la carte de fidélité d’abord.</translation>
    </message>
    <message>
        <source>For training only: in a real sale these codes are unknown.</source>
        <translation>Pour la formation seulement : dans une vraie vente, ces codes sont inconnus.</translation>
    </message>
    <message>
        <source>The sheet was written: {name}</source>
        <translation>La feuille est enregistrée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, or close it elsewhere.</source>
        <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier, ou fermez-le ailleurs.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>TRAINING – nothing here is a real sale</source>
        <translation>FORMATION – rien ici n’est une vraie vente</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Begin or end the tour</source>
        <translation>Commencer ou finir la visite</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Feuille (PDF)</translation>
    </message>
    <message>
        <source>Save a sheet of codes to print</source>
        <translation>Enregistrer une feuille de codes à imprimer</translation>
    </message>
    <message>
        <source>Try these  F8</source>
        <translation>À essayer  F8</translation>
    </message>
    <message>
        <source>Show or hide the codes to try</source>
        <translation>Montrer ou cacher les codes à essayer</translation>
    </message>
    <message>
        <source>Try these codes</source>
        <translation>Codes à essayer</translation>
    </message>
    <message>
        <source>{name}: PIN {pin}</source>
        <translation>{name} : PIN {pin}</translation>
    </message>
    <message>
        <source>Lock and sign in</source>
        <translation>Verrouiller et se connecter</translation>
    </message>
    <message>
        <source>Scan: {story}</source>
        <translation>Scanner&#xa0;: {story}</translation>
    </message>
    <message>
        <source>No scanner:
take it</source>
        <translation>Sans scanner&#xa0;:
le prendre</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Scanner ce code</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Retour
Alt+←</translation>
    </message>
    <message>
        <source>End
Alt+End</source>
        <translation>Finir
Alt+Fin</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <source>Next
Alt+→</source>
        <translation>Suite
Alt+→</translation>
    </message>
    <message>
        <source>Skip
Alt+→</source>
        <translation>Passer
Alt+→</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Used vouchers are to go by file, and no place is set for them. For the manager: set sftp_host or hot_folder. Nothing is lost: go on selling.</source>
        <translation>Les bons utilisés doivent partir par fichier, et aucun endroit n’est réglé pour eux. Pour le responsable&#xa0;: réglez sftp_host ou hot_folder. Rien n’est perdu&#xa0;: continuez à vendre.</translation>
    </message>
    <message>
        <source>Used vouchers could not be brought out by file. For the manager: “posapp doctor” says why. Nothing is lost: they stay queued and are tried again.</source>
        <translation>Les bons utilisés n’ont pas pu partir par fichier. Pour le responsable&#xa0;: «&#xa0;posapp doctor&#xa0;» dit pourquoi. Rien n’est perdu&#xa0;: ils restent en attente et seront renvoyés.</translation>
    </message>
    <message>
        <source>The file server cannot be reached. It is tried again by itself; if it lasts, check sftp_host, sftp_port and the network.</source>
        <translation>Le serveur de fichiers est injoignable. La caisse réessaie d’elle-même&#x202f;; si cela dure, vérifiez sftp_host, sftp_port et le réseau.</translation>
    </message>
    <message>
        <source>The connection to the file server was lost. Nothing is lost: it is tried again by itself.</source>
        <translation>La connexion au serveur de fichiers a été coupée. Rien n’est perdu&#xa0;: la caisse réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>The file server refuses the login: check sftp_user and the password or key with Splio’s project manager.</source>
        <translation>Le serveur de fichiers refuse la connexion&#xa0;: vérifiez sftp_user et le mot de passe ou la clé avec votre chef de projet Splio.</translation>
    </message>
    <message>
        <source>The login at the file server is not complete: set sftp_user, and a password (“posapp files --password”) or sftp_key_file.</source>
        <translation>L’accès au serveur de fichiers est incomplet&#xa0;: réglez sftp_user, et un mot de passe («&#xa0;posapp files --password&#xa0;») ou sftp_key_file.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>Le fichier de clé {path} est illisible&#xa0;: il manque, n’est pas une clé privée, ou est protégé par un autre mot de passe que celui réglé.</translation>
    </message>
    <message>
        <source>The file server shows another key than before, and was told nothing. Known: {known}. Now: {offered}. Ask Splio’s project manager whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>Le serveur de fichiers montre une autre clé qu’avant&#x202f;; rien ne lui a été dit. Connue&#xa0;: {known}. Maintenant&#xa0;: {offered}. Demandez à votre chef de projet Splio si la clé a changé&#x202f;; seulement si oui, retirez la ligne du serveur de {path}.</translation>
    </message>
    <message>
        <source>The list of known file servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place, or remove it after Splio’s project manager has told you the server’s fingerprint.</source>
        <translation>La liste des serveurs de fichiers connus ({path}) est endommagée&#xa0;: on ne peut plus reconnaître celui-ci. Mettez une sauvegarde à sa place, ou supprimez-la après que votre chef de projet Splio vous a donné l’empreinte du serveur.</translation>
    </message>
    <message>
        <source>What answers at the file server’s address does not serve files by SFTP: check sftp_host and sftp_port.</source>
        <translation>Ce qui répond à l’adresse du serveur de fichiers ne sert pas de fichiers par SFTP&#xa0;: vérifiez sftp_host et sftp_port.</translation>
    </message>
    <message>
        <source>The file server has no folder “{name}”: check sftp_inbox and sftp_outbox.</source>
        <translation>Le serveur de fichiers n’a pas de dossier «&#xa0;{name}&#xa0;»&#xa0;: vérifiez sftp_inbox et sftp_outbox.</translation>
    </message>
    <message>
        <source>The file server does not allow this login to use “{name}”: ask Splio’s project manager for the right to list, read, write and rename there.</source>
        <translation>Le serveur de fichiers ne permet pas à cet accès d’utiliser «&#xa0;{name}&#xa0;»&#xa0;: demandez à votre chef de projet Splio le droit d’y lister, lire, écrire et renommer.</translation>
    </message>
    <message>
        <source>The file server has no room left: tell Splio’s project manager.</source>
        <translation>Le serveur de fichiers n’a plus de place&#xa0;: prévenez votre chef de projet Splio.</translation>
    </message>
    <message>
        <source>The file server has a file “{name}” already; it was left as it is.</source>
        <translation>Le serveur de fichiers a déjà un fichier «&#xa0;{name}&#xa0;»&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file server refuses “{name}” without saying why. It is tried again by itself; if it lasts, ask Splio’s project manager.</source>
        <translation>Le serveur de fichiers refuse «&#xa0;{name}&#xa0;» sans dire pourquoi. La caisse réessaie d’elle-même&#x202f;; si cela dure, demandez à votre chef de projet Splio.</translation>
    </message>
    <message>
        <source>“{name}” is no longer at the file server. It is looked for again by itself.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus sur le serveur de fichiers. La caisse le cherchera de nouveau d’elle-même.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read. It is read again once it rests.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé pendant la lecture. Il sera relu quand il ne changera plus.</translation>
    </message>
    <message>
        <source>The file server’s folder holds too many files to be looked through: ask for old ones to be removed.</source>
        <translation>Le dossier du serveur de fichiers contient trop de fichiers pour être parcouru&#xa0;: faites retirer les anciens.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom de fichier permis ici&#x202f;; il n’a pas été lu. Faites-le renommer avec des lettres, chiffres, points et tirets.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a file of codes; it was not read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour un fichier de codes&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file server holds “{name}”, which is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>Le serveur de fichiers contient «&#xa0;{name}&#xa0;», un nom qu’un fichier ne peut pas avoir ici&#x202f;; il n’a pas été lu. Faites-le renommer avec des lettres, des chiffres, des points et des tirets.</translation>
    </message>
    <message>
        <source>The folder {path} is not there: check hot_folder, or the network drive.</source>
        <translation>Le dossier {path} n’est pas là&#xa0;: vérifiez hot_folder, ou le lecteur réseau.</translation>
    </message>
    <message>
        <source>This program may not use {path}: have the rights of it corrected.</source>
        <translation>Ce programme n’a pas le droit d’utiliser {path}&#xa0;: faites corriger ses droits.</translation>
    </message>
    <message>
        <source>There is no room left for {path}: make room, then try again.</source>
        <translation>Il n’y a plus de place pour {path}&#xa0;: faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is no longer there. It is looked for again by itself.</source>
        <translation>{path} n’est plus là. La caisse le cherchera de nouveau d’elle-même.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read. It is read again once it rests.</source>
        <translation>{path} a changé pendant la lecture. Il sera relu quand il ne changera plus.</translation>
    </message>
    <message>
        <source>{path} is there already; it was left as it is.</source>
        <translation>{path} existe déjà&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The folder {path} holds too many files to be looked through: remove old ones.</source>
        <translation>Le dossier {path} contient trop de fichiers pour être parcouru&#xa0;: retirez les anciens.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Try again, and tell the manager: the disk or the network drive may be failing.</source>
        <translation>{path} n’a pas pu être lu ou écrit. Réessayez, et prévenez le responsable&#xa0;: le disque ou le lecteur réseau est peut-être défaillant.</translation>
    </message>
    <message>
        <source>A file of used vouchers was being brought to {place}, and another place is set now: only there can be seen whether it arrived. Set the old place again until it is settled.</source>
        <translation>Un fichier de bons utilisés partait vers {place}, et un autre endroit est réglé maintenant&#xa0;: c’est là-bas seulement qu’on peut voir s’il est arrivé. Remettez l’ancien réglage jusqu’à ce que ce soit réglé.</translation>
    </message>
    <message>
        <source>Somebody removed {name} before it had its final name. Its used vouchers are queued again.</source>
        <translation>Quelqu’un a retiré {name} avant qu’il ait son nom définitif. Ses bons utilisés sont remis en attente.</translation>
    </message>
    <message>
        <source>{name} is at the file server, which does not give it its final name. It is tried again by itself; ask for the right to rename there.</source>
        <translation>{name} est sur le serveur de fichiers, qui ne lui donne pas son nom définitif. La caisse réessaie d’elle-même&#x202f;; demandez le droit d’y renommer.</translation>
    </message>
    <message>
        <source>Delivered in a file</source>
        <translation>Remis dans un fichier</translation>
    </message>
    <message>
        <source>{n} was delivered to the file exchange in {files}.</source>
        <translation>{n} remis à l’échange de fichiers dans {files}.</translation>
    </message>
    <message>
        <source>{n} were delivered to the file exchange in {files}.</source>
        <translation>{n} remis à l’échange de fichiers dans {files}.</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used voucher</source>
        <translation>{when}  remis  {name}&#xa0;: {n} bon utilisé</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used vouchers</source>
        <translation>{when}  remis  {name}&#xa0;: {n} bons utilisés</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} row</source>
        <translation>{when}  importé  {name}&#xa0;: {n} ligne</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} rows</source>
        <translation>{when}  importé  {name}&#xa0;: {n} lignes</translation>
    </message>
    <message>
        <source>{n} could not be used</source>
        <translation>inutilisables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{when}  known already  {name}: nothing was changed</source>
        <translation>{when}  déjà connu  {name}&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>{when}  refused  {why}</source>
        <translation>{when}  refusé  {why}</translation>
    </message>
    <message>
        <source>{when}  refused  {name}: {why}</source>
        <translation>{when}  refusé  {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No file came or went out yet.</source>
        <translation>Aucun fichier n’est encore arrivé ni parti.</translation>
    </message>
    <message>
        <source>{n} file may still be growing: look again in {s} s.</source>
        <translation>{n} fichier grandit peut-être encore&#xa0;: regardez de nouveau dans {s} s.</translation>
    </message>
    <message>
        <source>{n} files may still be growing: look again in {s} s.</source>
        <translation>{n} fichiers grandissent peut-être encore&#xa0;: regardez de nouveau dans {s} s.</translation>
    </message>
    <message>
        <source>No way by file is set: hot_folder and sftp_host are both empty.</source>
        <translation>Aucun échange par fichier n’est réglé&#xa0;: hot_folder et sftp_host sont vides.</translation>
    </message>
    <message>
        <source>Password at the file server</source>
        <translation>Mot de passe du serveur de fichiers</translation>
    </message>
    <message>
        <source>The password is kept in an encrypted file, because this system has no keyring.</source>
        <translation>Le mot de passe est gardé dans un fichier chiffré, car ce système n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The password is kept in this system’s keyring.</source>
        <translation>Le mot de passe est gardé dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>logged in; its key is known from now on: {fingerprint}</source>
        <translation>connecté&#x202f;; sa clé est connue désormais&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>logged in; its key is {fingerprint}, as before</source>
        <translation>connecté&#x202f;; sa clé est {fingerprint}, comme avant</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Look for updates</source>
        <translation>Chercher des mises à jour</translation>
    </message>
    <message>
        <source>Update to {version}…</source>
        <translation>Mettre à jour vers {version}…</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Recherche de mises à jour…</translation>
    </message>
    <message>
        <source>posapp {version} is the newest version.</source>
        <translation>posapp {version} est la version la plus récente.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use.</source>
        <translation>posapp {version} est plus ancien que celui en service.</translation>
    </message>
    <message>
        <source>posapp {newest} is there. First comes {version}, then look again.</source>
        <translation>posapp {newest} est disponible. D’abord {version}, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>posapp {version} is there.</source>
        <translation>posapp {version} est disponible.</translation>
    </message>
    <message>
        <source>Update to posapp {version} now? It is fetched ({size}) and checked, your sales are copied, then the till closes and the installer starts.</source>
        <translation>Mettre à jour vers posapp {version} maintenant ? Le programme est téléchargé ({size}) et contrôlé, vos ventes sont copiées, puis la caisse se ferme et l’installation commence.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use: it may not read today’s sales until a backup is put back. Go on?</source>
        <translation>posapp {version} est plus ancien que celui en service&#xa0;: il ne pourra peut-être pas lire les ventes d’aujourd’hui avant qu’une sauvegarde soit remise. Continuer&#x202f;?</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}). Update all the same?</source>
        <translation>Ce sont les heures de vente ({hours}). Mettre à jour quand même ?</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Fetching: {done} of {whole}</source>
        <translation>Téléchargement&#xa0;: {done} sur {whole}</translation>
    </message>
    <message>
        <source>Copying the sales…</source>
        <translation>Copie des ventes…</translation>
    </message>
    <message>
        <source>The till closes now, then the installer starts.</source>
        <translation>La caisse se ferme, puis l’installation commence.</translation>
    </message>
    <message>
        <source>All is ready. Close the till, then let an administrator type this, which can be pasted too: {line}</source>
        <translation>Tout est prêt. Fermez la caisse, puis faites taper ceci par un administrateur (ou coller, c’est déjà copié)&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Fetched and checked: {path}</source>
        <translation>Téléchargé et contrôlé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>To put it in: {line}</source>
        <translation>Pour l’installer&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Sales copied to {path}: keep it for a way back.</source>
        <translation>Ventes copiées dans {path}&#xa0;: gardez-le pour pouvoir revenir.</translation>
    </message>
    <message>
        <source>The installer has finished.</source>
        <translation>L’installation est terminée.</translation>
    </message>
    <message>
        <source>The installer did not finish ({number}). The program is as it was.</source>
        <translation>L’installation n’est pas allée au bout ({number}). Le programme est comme avant.</translation>
    </message>
    <message>
        <source>newest seen: {version}, looked {when}</source>
        <translation>version la plus récente vue&#xa0;: {version}, cherchée {when}</translation>
    </message>
    <message>
        <source>nobody has looked for updates yet</source>
        <translation>personne n’a encore cherché de mises à jour</translation>
    </message>
    <message>
        <source>A manager can update on the support page.</source>
        <translation>Un responsable peut mettre à jour sur la page Assistance.</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Mise à jour commencée</translation>
    </message>
    <message>
        <source>in trading hours</source>
        <translation>pendant les heures de vente</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For: {product}</source>
        <translation>Pour&#xa0;: {product}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>This is a loyalty card.</source>
        <translation>C’est une carte de fidélité.</translation>
    </message>
    <message>
        <source>{worth}: {name}.</source>
        <translation>{worth}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>This voucher can be used.</source>
        <translation>Ce bon est utilisable.</translation>
    </message>
    <message>
        <source>“Your voucher is good: {worth}.”</source>
        <translation>«&#xa0;Votre bon est accepté&#xa0;: {worth}.&#xa0;»</translation>
    </message>
    <message>
        <source>“Your voucher is good.”</source>
        <translation>«&#xa0;Votre bon est accepté.&#xa0;»</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Scannez les bons du client.</translation>
    </message>
    <message>
        <source>Give the discount on the cash register, then complete the sale here.</source>
        <translation>Faites la remise en caisse, puis validez la vente ici.</translation>
    </message>
    <message>
        <source>From the stock {of_when}, {age}.</source>
        <translation>D’après le stock {of_when}, {age}.</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Splio est interrogé…</translation>
    </message>
    <message>
        <source>Checked with Splio now.</source>
        <translation>Vérifié auprès de Splio à l’instant.</translation>
    </message>
    <message>
        <source>Checked with Splio {at_when}.</source>
        <translation>Vérifié auprès de Splio {at_when}.</translation>
    </message>
    <message>
        <source>From the stock.</source>
        <translation>D’après le stock.</translation>
    </message>
    <message>
        <source>From the stock {of_when}.</source>
        <translation>D’après le stock {of_when}.</translation>
    </message>
    <message>
        <source>In no stock. Asking Splio…</source>
        <translation>Absent du stock. Splio est interrogé…</translation>
    </message>
    <message>
        <source>In no stock; Splio could not be asked.</source>
        <translation>Absent du stock&#x202f;; Splio n’a pas pu être interrogé.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>le {date} à {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>de {time}</translation>
    </message>
    <message>
        <source>of {date} at {time}</source>
        <translation>du {date} à {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>le {date} à {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>il y a {n} h</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>dans la minute</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>dans {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>dans {n} h</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} de remise</translation>
    </message>
    <message>
        <source>{number}% off</source>
        <translation>{number}&#xa0;% de remise</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Stop bringing codes in</source>
        <translation>Arrêter l’arrivée des codes</translation>
    </message>
    <message>
        <source>This was stopped before its end. The till’s data is whole: start it again.</source>
        <translation>Ceci a été arrêté avant la fin. Les données de la caisse sont entières&#xa0;: relancez-le.</translation>
    </message>
    <message>
        <source>Stock sync: {done} of about {total} codes</source>
        <translation>Synchro&#xa0;: {done} codes sur environ {total}</translation>
    </message>
    <message>
        <source>Stock sync: {n} code</source>
        <translation>Synchro du stock&#xa0;: {n} code</translation>
    </message>
    <message>
        <source>Stock sync: {n} codes</source>
        <translation>Synchro du stock&#xa0;: {n} codes</translation>
    </message>
    <message>
        <source>{file}: reading</source>
        <translation>{file}&#xa0;: lecture</translation>
    </message>
    <message>
        <source>{file}: sorting</source>
        <translation>{file}&#xa0;: tri</translation>
    </message>
    <message>
        <source>{file}: taking in</source>
        <translation>{file}&#xa0;: import</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n}/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>environ {n} s</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>environ {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>environ {n} h</translation>
    </message>
    <message>
        <source>The stock is up to date: {codes} codes of {rewards} rewards.</source>
        <translation>Le stock est à jour&#xa0;: {codes} codes de {rewards} récompenses.</translation>
    </message>
    <message>
        <source>{n} reward is up to date; codes come by file.</source>
        <translation>{n} récompense est à jour&#x202f;; les codes arrivent par fichier.</translation>
    </message>
    <message>
        <source>{n} rewards are up to date; codes come by file.</source>
        <translation>{n} récompenses sont à jour&#x202f;; les codes arrivent par fichier.</translation>
    </message>
    <message>
        <source>Stopped. The {n} code brought so far is kept; nothing is lost.</source>
        <translation>Arrêté. Le code déjà arrivé ({n}) est conservé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Stopped. The {n} codes brought so far are kept; nothing is lost.</source>
        <translation>Arrêté. Les {n} codes déjà arrivés sont conservés&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The stock could not be brought up to date; what it has stays usable.</source>
        <translation>Le stock n’a pas pu être mis à jour&#x202f;; ce qu’il contient reste utilisable.</translation>
    </message>
    <message>
        <source>{file} was taken in before: there was nothing to do.</source>
        <translation>{file} a déjà été importé&#xa0;: il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>{file}: {n} row taken in.</source>
        <translation>{file}&#xa0;: {n} ligne importée.</translation>
    </message>
    <message>
        <source>{file}: {n} rows taken in.</source>
        <translation>{file}&#xa0;: {n} lignes importées.</translation>
    </message>
    <message>
        <source>{n} row could not be used.</source>
        <translation>{n} ligne était inutilisable.</translation>
    </message>
    <message>
        <source>{n} rows could not be used.</source>
        <translation>{n} lignes étaient inutilisables.</translation>
    </message>
    <message>
        <source>{n} row could not be used: see {rejects}.</source>
        <translation>{n} ligne inutilisable&#xa0;: voir {rejects}.</translation>
    </message>
    <message>
        <source>{n} rows could not be used: see {rejects}.</source>
        <translation>{n} lignes inutilisables&#xa0;: voir {rejects}.</translation>
    </message>
    <message>
        <source>{file} was not taken in. {cause}</source>
        <translation>{file} n’a pas été importé. {cause}</translation>
    </message>
</context>
</TS>
