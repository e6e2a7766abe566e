<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <source>{n} entries could not be read and were left out.</source>
        <translation>{n} entrées illisibles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Confirmed {confirmed}, refused by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confirmés&#xa0;: {confirmed}, refusés par Splio&#xa0;: {rejected}, en attente&#xa0;: {waiting}, incertains&#xa0;: {unclear}.</translation>
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
        <source>Choose one: --retry, or --write-off with a reason. Nothing was changed.</source>
        <translation>Choisissez&#xa0;: --retry, ou --write-off avec un motif. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>Le bon utilisé est remis en attente d’envoi.</translation>
    </message>
    <message>
        <source>The burn is written off; the reason is in the journal.</source>
        <translation>Le bon utilisé est passé en perte&#x202f;; le motif est dans le journal.</translation>
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
        <translation>Un Splio d’entraînement répond à {url}&#x202f;; la caisse d’entraînement est vide.</translation>
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
        <source>The disk of this till is full. What was saved is kept: make room, then try again.</source>
        <translation>Le disque de cette caisse est plein. Ce qui était enregistré est conservé&#xa0;: faites de la place, puis réessayez.</translation>
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
        <source>Only a used voucher that Splio has refused can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>On ne peut décider que d’un bon utilisé que Splio a refusé&#x202f;; celui-ci est «&#xa0;{state}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Writing a used voucher off needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Pour passer un bon utilisé en perte, il faut un motif, pour le journal. Indiquez-le&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A ticket number has at most {longest} letters, digits and signs, and no line breaks: enter it as printed on the ticket.</source>
        <translation>Un numéro de ticket a au plus {longest} lettres, chiffres et signes, sans retour à la ligne&#xa0;: saisissez-le comme imprimé sur le ticket.</translation>
    </message>
    <message>
        <source>The voucher {voucher} is already held by another sale. Nothing was changed: cancel or complete that sale first.</source>
        <translation>Le bon {voucher} est déjà retenu par une autre vente. Rien n’a été modifié&#xa0;: annulez ou validez d’abord cette vente.</translation>
    </message>
    <message>
        <source>The moment of the sale lies in the future. Nothing was changed: give its real moment, or check this machine’s clock.</source>
        <translation>Le moment de la vente est dans le futur. Rien n’a été modifié&#xa0;: indiquez son vrai moment, ou vérifiez l’horloge de cette machine.</translation>
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
        <source>The proxy that this system names for the network cannot be used. Correct it in the system’s settings (HTTPS_PROXY).</source>
        <translation>Le proxy que ce système indique pour le réseau est inutilisable. Corrigez-le dans les réglages du système (HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>There is no settings file at {path}. Write one there, or name another file.</source>
        <translation>Il n’y a pas de fichier de réglages à l’emplacement {path}. Créez-le, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Enter the number of the ticket first.</source>
        <translation>Saisissez d’abord le numéro du ticket.</translation>
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
        <source>This system’s keyring cannot be used, so the key of Splio could not be read there. Put the key into the settings file or the environment.</source>
        <translation>Le trousseau de ce système est inutilisable, la clé Splio n’a donc pas pu y être lue. Mettez la clé dans le fichier de réglages ou dans l’environnement.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} ne fonctionne pas avec Python {python}&#xa0;: installez PySide6 6.11, ou Python 3.12.</translation>
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
        <translation>La lecture contient des caractères non imprimables. Rien n’a été modifié. Scannez de nouveau&#x202f;; si cela arrive souvent, vérifiez la douchette.</translation>
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
</context>
<context>
    <name>Reason</name>
    <message>
        <source>This till has no stock of codes yet.</source>
        <translation>Cette caisse n’a pas encore de stock de codes.</translation>
    </message>
    <message>
        <source>This code is not in the till’s stock {of_when}.</source>
        <translation>Ce code ne figure pas dans le stock {of_when}.</translation>
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
        <source>{n} was refused by Splio: a manager must look.</source>
        <translation>{n} refusé par Splio&#xa0;: à voir par le responsable.</translation>
    </message>
    <message>
        <source>{n} were refused by Splio: a manager must look.</source>
        <translation>{n} refusés par Splio&#xa0;: à voir par le responsable.</translation>
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
        <source>Held for a sale</source>
        <translation>Réservé pour une vente</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Confirmed by Splio</source>
        <translation>Confirmé par Splio</translation>
    </message>
    <message>
        <source>Refused by Splio: for the manager</source>
        <translation>Refusé par Splio&#xa0;: pour le responsable</translation>
    </message>
    <message>
        <source>Sent without an answer: being checked</source>
        <translation>Envoyé sans réponse&#xa0;: en vérification</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>State of the till</source>
        <translation>État de la caisse</translation>
    </message>
    <message>
        <source>State  F10</source>
        <translation>État  F10</translation>
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
    <name>Tell</name>
    <message>
        <source>“I cannot check this code just now; it may well be good.”</source>
        <translation>«&#xa0;Je ne peux pas vérifier ce code pour l’instant&#x202f;; il est peut-être bon.&#xa0;»</translation>
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
</context>
<context>
    <name>Till</name>
    <message>
        <source>Card  F2</source>
        <translation>Carte  F2</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Annuler  Échap</translation>
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
        <translation>Le prochain passage est une carte</translation>
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
        <source>Tell the customer: {sentence}</source>
        <translation>Dites au client&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>This code is a voucher, not a card: it was taken as a voucher.</source>
        <translation>Ce code est un bon, pas une carte&#xa0;: il a été pris comme bon.</translation>
    </message>
    <message>
        <source>A scan was not taken: answer the question first, then scan again.</source>
        <translation>Un passage n’a pas été pris&#xa0;: répondez d’abord à la question, puis scannez de nouveau.</translation>
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
        <source>The vouchers of that sale are free again.</source>
        <translation>Les bons de cette vente sont de nouveau libres.</translation>
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
        <translation>Le prochain passage commence une nouvelle vente.</translation>
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
        <source>Sale cancelled</source>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Its vouchers are free again.</source>
        <translation>Ses bons sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Vouchers of this sale  F7</source>
        <translation>Bons de cette vente  F7</translation>
    </message>
    <message>
        <source>Cancel that sale</source>
        <translation>Annuler cette vente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>TRAINING – nothing here is a real sale</source>
        <translation>ENTRAÎNEMENT – rien ici n’est une vraie vente</translation>
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
        <source>Scan: {story}</source>
        <translation>Scanner&#xa0;: {story}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
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
        <source>{amount} off</source>
        <translation>{amount} de remise</translation>
    </message>
    <message>
        <source>{number}% off</source>
        <translation>{number}&#xa0;% de remise</translation>
    </message>
</context>
</TS>
