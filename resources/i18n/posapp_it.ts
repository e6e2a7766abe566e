<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Approval</name>
    <message>
        <source>Enter the name of whoever approves.</source>
        <translation>Inserire il nome di chi autorizza.</translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Scegliere un motivo o scriverne uno.</translation>
    </message>
    <message>
        <source>Enter the value printed on the voucher.</source>
        <translation>Inserire il valore stampato sul buono.</translation>
    </message>
    <message>
        <source>A voucher whose value cannot be checked may be worth at most {cap} in this store.</source>
        <translation>In questo negozio un buono di valore non verificabile vale al massimo {cap}.</translation>
    </message>
    <message>
        <source>What stands against this voucher now cannot be approved.</source>
        <translation>Ciò che ora impedisce l’uso di questo buono non si può autorizzare.</translation>
    </message>
    <message>
        <source>{name} approved it for another card: approval asked again.</source>
        <translation>{name} l’ha autorizzato per un’altra carta: serve una nuova autorizzazione.</translation>
    </message>
    <message>
        <source>{name} approved it before its value was known: approval asked again.</source>
        <translation>{name} l’ha autorizzato prima che se ne conoscesse il valore: serve una nuova autorizzazione.</translation>
    </message>
    <message>
        <source>{name} approved a lower amount: approval asked again.</source>
        <translation>{name} ha autorizzato un importo inferiore: serve una nuova autorizzazione.</translation>
    </message>
    <message>
        <source>at most {cap}</source>
        <translation>al massimo {cap}</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Autorizzato da {name}.</translation>
    </message>
    <message>
        <source>Manager’s approval</source>
        <translation>Autorizzazione del responsabile</translation>
    </message>
    <message>
        <source>Value printed on the voucher</source>
        <translation>Valore stampato sul buono</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Motivo dell’autorizzazione</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Nome del responsabile</translation>
    </message>
    <message>
        <source>for example 8</source>
        <translation>ad esempio 8</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizza</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Indietro  Esc</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>Non autorizzare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Paper looks genuine</source>
        <translation>Il buono sembra autentico</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Cliente conosciuto</translation>
    </message>
    <message>
        <source>Splio out of reach</source>
        <translation>Splio irraggiungibile</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Gesto commerciale</translation>
    </message>
    <message>
        <source>Enter the PIN of {name}.</source>
        <translation>Inserire il PIN di {name}.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>{n} sale is in {file}, signed by the key {key}.</source>
        <translation>{n} vendita è in {file}, firmata con la chiave {key}.</translation>
    </message>
    <message>
        <source>{n} sales are in {file}, signed by the key {key}.</source>
        <translation>{n} vendite sono in {file}, firmate con la chiave {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled sale is that old.</source>
        <translation>Niente da archiviare: nessuna vendita conclusa è così vecchia.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sale of the till {till}, from {since} to {until}.</source>
        <translation>Il file è integro: {n} vendita della cassa {till}, dal {since} al {until}.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sales of the till {till}, from {since} to {until}.</source>
        <translation>Il file è integro: {n} vendite della cassa {till}, dal {since} al {until}.</translation>
    </message>
    <message>
        <source>sale cancelled</source>
        <translation>vendita annullata</translation>
    </message>
    <message>
        <source>No sale in this file fits.</source>
        <translation>Nessuna vendita di questo file corrisponde.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup made and checked ({size}): {path}</source>
        <translation>Copia fatta e verificata ({size}): {path}</translation>
    </message>
    <message>
        <source>Backup made and checked ({size}).</source>
        <translation>Copia fatta e verificata ({size}).</translation>
    </message>
    <message>
        <source>The second folder is not there: plug in the disk, or check the share.</source>
        <translation>La seconda cartella non c’è: collegare il disco o verificare la condivisione.</translation>
    </message>
    <message>
        <source>The copy to the second folder failed: check that disk.</source>
        <translation>La copia nella seconda cartella non è riuscita: verificare quel disco.</translation>
    </message>
    <message>
        <source>Making a backup. You can go on selling.</source>
        <translation>Copia in corso. Si può continuare a vendere.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>the newest is of {when}</source>
        <translation>la più recente è del {when}</translation>
    </message>
    <message>
        <source>Leave the till open, or make one on the support page.</source>
        <translation>Lasciare aperta la cassa, o farne una nella pagina di assistenza.</translation>
    </message>
    <message>
        <source>The copy is sound: till {till}, up to {when}.</source>
        <translation>La copia è integra: cassa {till}, fino a {when}.</translation>
    </message>
    <message>
        <source>Written by posapp {version} ({schema}).</source>
        <translation>Scritta da posapp {version} ({schema}).</translation>
    </message>
    <message>
        <source>{n} sale, {open} of them open.</source>
        <translation>{n} vendita, di cui {open} aperta.</translation>
    </message>
    <message>
        <source>{n} sales, {open} of them open.</source>
        <translation>{n} vendite, di cui {open} aperte.</translation>
    </message>
    <message>
        <source>The till’s own file cannot be read ({cause}).</source>
        <translation>Il file della cassa non si può leggere ({cause}).</translation>
    </message>
    <message>
        <source>This is a copy of another till.</source>
        <translation>È la copia di un’altra cassa.</translation>
    </message>
    <message>
        <source>The till has {n} line of journal more.</source>
        <translation>La cassa ha {n} riga di giornale in più.</translation>
    </message>
    <message>
        <source>The till has {n} lines of journal more.</source>
        <translation>La cassa ha {n} righe di giornale in più.</translation>
    </message>
    <message>
        <source>{n} completed sale is not in the copy.</source>
        <translation>{n} vendita conclusa non è nella copia.</translation>
    </message>
    <message>
        <source>{n} completed sales are not in the copy.</source>
        <translation>{n} vendite concluse non sono nella copia.</translation>
    </message>
    <message>
        <source>Vouchers that are not in the copy: {states}</source>
        <translation>Buoni che non sono nella copia: {states}</translation>
    </message>
    <message>
        <source>A restore takes them over, as far as the till’s file can be read.</source>
        <translation>Un ripristino li riprende, se il file della cassa si può leggere.</translation>
    </message>
    <message>
        <source>{n} voucher is first checked at Splio, then sent.</source>
        <translation>{n} buono viene prima verificato presso Splio, poi inviato.</translation>
    </message>
    <message>
        <source>{n} vouchers are first checked at Splio, then sent.</source>
        <translation>{n} buoni vengono prima verificati presso Splio, poi inviati.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the till’s sales? They are set aside, not lost.</source>
        <translation>Mettere questa copia al posto delle vendite della cassa? Vengono messe da parte, non perse.</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>La copia è al suo posto.</translation>
    </message>
    <message>
        <source>What was there before lies in {path}.</source>
        <translation>Quello che c’era prima è in {path}.</translation>
    </message>
    <message>
        <source>{n} newer sale was taken over.</source>
        <translation>{n} vendita più recente è stata ripresa.</translation>
    </message>
    <message>
        <source>{n} newer sales were taken over.</source>
        <translation>{n} vendite più recenti sono state riprese.</translation>
    </message>
    <message>
        <source>{n} newer sale could not be taken over: ask support.</source>
        <translation>{n} vendita più recente non si è potuta riprendere: chiedere all’assistenza.</translation>
    </message>
    <message>
        <source>{n} newer sales could not be taken over: ask support.</source>
        <translation>{n} vendite più recenti non si sono potute riprendere: chiedere all’assistenza.</translation>
    </message>
    <message>
        <source>{n} voucher is checked at Splio before it is sent.</source>
        <translation>{n} buono viene verificato presso Splio prima dell’invio.</translation>
    </message>
    <message>
        <source>{n} vouchers are checked at Splio before they are sent.</source>
        <translation>{n} buoni vengono verificati presso Splio prima dell’invio.</translation>
    </message>
    <message>
        <source>Customers forgotten since then must be forgotten again.</source>
        <translation>I clienti dimenticati da allora vanno dimenticati di nuovo.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more day.</source>
        <translation>Le copie lo conservano al massimo per {n} altro giorno.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more days.</source>
        <translation>Le copie lo conservano al massimo per altri {n} giorni.</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia fatta</translation>
    </message>
    <message>
        <source>Backup put in place</source>
        <translation>Copia ripristinata</translation>
    </message>
    <message>
        <source>To be checked after a backup was put in place</source>
        <translation>Da verificare dopo il ripristino di una copia</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Non c’è ancora nulla da copiare.</translation>
    </message>
    <message>
        <source>This is a copy of another till ({till}). Nothing was changed. If this till takes that one’s place, add --from-another-till.</source>
        <translation>È la copia di un’altra cassa ({till}). Nulla è stato cambiato. Se questa cassa ne prende il posto, aggiungere --from-another-till.</translation>
    </message>
    <message>
        <source>A backup of the sales was being put back, and that was cut off. Open the till once: it ends that first. Nothing is lost.</source>
        <translation>Si stava rimettendo una copia di sicurezza delle vendite, e l’operazione è stata interrotta. Apra la cassa una volta: prima la porterà a termine. Nulla è perso.</translation>
    </message>
    <message>
        <source>A copy of the till’s data ({path}) was made, but is not sound: nothing goes on without one. Nothing was changed: check the disk and tell the manager.</source>
        <translation>È stata fatta una copia dei dati della cassa ({path}), ma non è integra: senza di essa non si prosegue. Nulla è stato cambiato: verificare il disco e avvisare il responsabile.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install posapp {install} or newer; nothing was changed.</source>
        <translation>I dati della cassa ({path}) sono stati scritti da una versione più recente di questo programma. Installare posapp {install} o successivo; nulla è stato cambiato.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Did you see in Splio’s stock that this {n} code arrived? It is never sent again then.</source>
        <translation>Avete visto nello stock di Splio che questo codice ({n}) è arrivato? Non sarà più inviato.</translation>
    </message>
    <message>
        <source>Did you see in Splio’s stock that these {n} codes arrived? They are never sent again then.</source>
        <translation>Avete visto nello stock di Splio che questi {n} codici sono arrivati? Non saranno più inviati.</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>Sì, è arrivato</translation>
    </message>
    <message>
        <source>Send this {n} code again? If it did arrive, Splio may have it twice: look at its stock first.</source>
        <translation>Reinviare questo codice ({n})? Se era arrivato, Splio può averlo due volte: guardate prima il suo stock.</translation>
    </message>
    <message>
        <source>Send these {n} codes again? If they did arrive, Splio may have them twice: look at its stock first.</source>
        <translation>Reinviare questi {n} codici? Se erano arrivati, Splio può averli due volte: guardate prima il suo stock.</translation>
    </message>
    <message>
        <source>Yes, send again</source>
        <translation>Sì, reinvia</translation>
    </message>
    <message>
        <source>File of codes for the printer</source>
        <translation>File di codici per la stampa</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, lascia stare</translation>
    </message>
    <message>
        <source>Splio does not tell how many it has.</source>
        <translation>Splio non dice quanti ne ha.</translation>
    </message>
    <message>
        <source>Splio’s stock has {now} codes left now.</source>
        <translation>Lo stock di Splio ha ora {now} codici.</translation>
    </message>
    <message>
        <source>Splio’s stock should have had {before} codes left before, and has {now} now.</source>
        <translation>Lo stock di Splio doveva avere {before} codici prima e ne ha {now} ora.</translation>
    </message>
    <message>
        <source>It looks as if they arrived.</source>
        <translation>Sembra che siano arrivati.</translation>
    </message>
    <message>
        <source>It looks as if they did not arrive; Splio may take a while.</source>
        <translation>Sembra che non siano arrivati; Splio può metterci un po’.</translation>
    </message>
    <message>
        <source>That tells neither: look at Splio’s stock.</source>
        <translation>Non basta per dirlo: guardate lo stock di Splio.</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Avanzamento dell’invio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Make codes…</source>
        <translation>Crea codici…</translation>
    </message>
    <message>
        <source>Send to Splio…</source>
        <translation>Invia a Splio…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi ancora</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>È arrivato…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Reinvia…</translation>
    </message>
    <message>
        <source>File for printing…</source>
        <translation>File per la stampa…</translation>
    </message>
    <message>
        <source>No codes were made at this till yet.</source>
        <translation>Su questa cassa non è ancora stato creato nessun codice.</translation>
    </message>
    <message>
        <source>First codes: {codes}</source>
        <translation>Primi codici: {codes}</translation>
    </message>
    <message>
        <source>{n} code left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that it arrived or send it again.</source>
        <translation>{n} codice è partito per Splio {since} senza risposta chiara. Chiedete ancora, guardate lo stock di Splio, poi dite che è arrivato o reinviatelo.</translation>
    </message>
    <message>
        <source>{n} codes left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that they arrived or send them again.</source>
        <translation>{n} codici sono partiti per Splio {since} senza risposta chiara. Chiedete ancora, guardate lo stock di Splio, poi dite che sono arrivati o reinviateli.</translation>
    </message>
    <message>
        <source>Batches of codes made here</source>
        <translation>Lotti di codici creati qui</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Send to which reward’s stock?</source>
        <translation>Allo stock di quale premio?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Lascia stare  Esc</translation>
    </message>
    <message>
        <source>It stays with this reward: codes cannot be taken back.</source>
        <translation>Resta a questo premio: i codici non si riprendono.</translation>
    </message>
    <message>
        <source>Rewards whose codes Splio makes are not listed.</source>
        <translation>I premi i cui codici li crea Splio non sono in elenco.</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Crea codici</translation>
    </message>
    <message>
        <source>First digits of every code</source>
        <translation>Prime cifre di ogni codice</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Quanti codici</translation>
    </message>
    <message>
        <source>Reward they are for</source>
        <translation>Premio a cui vanno</translation>
    </message>
    <message>
        <source>Only make them, send them later</source>
        <translation>Solo creare, inviare più tardi</translation>
    </message>
    <message>
        <source>For example: {codes}</source>
        <translation>Ad esempio: {codes}</translation>
    </message>
    <message>
        <source>Drawn at random with a check digit, none of them a code or card known here. These examples are thrown away.</source>
        <translation>Estratti a caso, con cifra di controllo; nessuno è un codice o una carta già noti qui. Questi esempi vengono scartati.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Prime cifre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Make codes of your own</source>
        <translation>Crea codici propri</translation>
    </message>
    <message>
        <source>Every code begins with these digits; the more codes, the fewer digits. A code is worth cash: nobody can guess one.</source>
        <translation>Ogni codice inizia con queste cifre; più codici, meno cifre. Un codice vale denaro: nessuno può indovinarlo.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Creali</translation>
    </message>
    <message>
        <source>Make and send them</source>
        <translation>Crea e invia</translation>
    </message>
    <message>
        <source>{n} code is taken for arrived.</source>
        <translation>{n} codice è considerato arrivato.</translation>
    </message>
    <message>
        <source>{n} codes are taken for arrived.</source>
        <translation>{n} codici sono considerati arrivati.</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. Ask again, or look at Splio’s stock.</source>
        <translation>Nessuna risposta chiara ({said}): gli ultimi codici forse sono arrivati. Chiedete ancora o guardate lo stock di Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send again.</source>
        <translation>Splio rifiuta i codici: {said}. Una volta corretto, reinviateli.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: try later.</source>
        <translation>Splio non è raggiungibile. Il resto non è stato inviato: riprovate più tardi.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent.</source>
        <translation>Splio chiede meno chiamate. Il resto non è stato inviato.</translation>
    </message>
    <message>
        <source>This till has no key for Splio: see Settings.</source>
        <translation>Questa cassa non ha una chiave Splio: vedere Impostazioni.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This till’s clock may be wrong. Before you refuse a voucher for its dates, ask a manager.</source>
        <translation>L’ora di questa cassa potrebbe essere sbagliata. Prima di rifiutare un buono per le date, chieda a un responsabile.</translation>
    </message>
    <message>
        <source>This machine’s clock has jumped, and Splio has not confirmed the time yet. Set date and time of this machine.</source>
        <translation>L’orologio di questo computer ha fatto un salto e Splio non ha ancora confermato l’ora. Imposti data e ora di questo computer.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} slow. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>L’orologio di questo computer è indietro di {far}. La cassa segue l’ora di Splio: le vendite hanno la data giusta. Imposti data e ora di questo computer.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} fast. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>L’orologio di questo computer è avanti di {far}. La cassa segue l’ora di Splio: le vendite hanno la data giusta. Imposti data e ora di questo computer.</translation>
    </message>
    <message>
        <source>ahead by {far}</source>
        <translation>avanti di {far}</translation>
    </message>
    <message>
        <source>back by {far}</source>
        <translation>indietro di {far}</translation>
    </message>
    <message>
        <source>the till kept its time</source>
        <translation>la cassa ha mantenuto la sua ora</translation>
    </message>
    <message>
        <source>the till’s time moved {far}</source>
        <translation>l’ora della cassa è cambiata di {far}</translation>
    </message>
    <message>
        <source>This machine’s clock is taken for right from now on.</source>
        <translation>L’orologio di questo computer è considerato giusto da adesso.</translation>
    </message>
    <message>
        <source>The clock is right, as far as the till knows.</source>
        <translation>L’ora è giusta, per quanto ne sa la cassa.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} giorni</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The prefix {prefix} has room for 1 more code that cannot be guessed. Ask for one, or take a shorter prefix. No code was made.</source>
        <translation>Il prefisso {prefix} ha posto per un solo altro codice che non si possa indovinare. Chiederne uno o usare un prefisso più corto. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>A prefix is 1 to {longest} digits, such as 29. No code was made.</source>
        <translation>Un prefisso ha da 1 a {longest} cifre, ad esempio 29. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>A prefix must not begin with 0: many scanners and spreadsheets leave that zero out. No code was made.</source>
        <translation>Un prefisso non può iniziare con 0: molti scanner e fogli di calcolo tolgono quello zero. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most} codes, not {count}. No code was made.</source>
        <translation>Un lotto ha da 1 a {most} codici, non {count}. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {room} more codes that cannot be guessed. Ask for fewer, or take a shorter prefix. No code was made.</source>
        <translation>Il prefisso {prefix} ha posto per altri {room} codici che non si possano indovinare. Chiederne di meno o usare un prefisso più corto. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>Too many numbers that begin with {prefix} are codes or cards already: a guess could hit one. Take another prefix. No code was made.</source>
        <translation>Troppi numeri che iniziano con {prefix} sono già codici o carte: se ne potrebbe indovinare uno. Usare un altro prefisso. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>No batch is called {batch}. “posapp codes list” shows them.</source>
        <translation>Nessun lotto si chiama {batch}. «posapp codes list» li mostra.</translation>
    </message>
    <message>
        <source>No code of the batch {batch} is unclear: nothing has to be settled.</source>
        <translation>Nessun codice del lotto {batch} è incerto: non c’è nulla da sistemare.</translation>
    </message>
    <message>
        <source>Several batches begin with {batch}: give more of the name. “posapp codes list” shows them.</source>
        <translation>Più lotti iniziano con {batch}: scriverne di più. «posapp codes list» li mostra.</translation>
    </message>
    <message>
        <source>Codes of the batch {batch} are, or may be, in the stock of the reward {reward}; they cannot go to another one. Nothing was sent.</source>
        <translation>Codici del lotto {batch} sono, o forse sono, nello stock del premio {reward}; non possono andare a un altro. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Splio knows no reward {reward}. Nothing was sent.</source>
        <translation>Splio non conosce il premio {reward}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The reward {reward} is not limited, so it has no stock for own codes: Splio takes them only for a limited reward. Nothing was sent.</source>
        <translation>Il premio {reward} non è limitato, quindi non ha uno stock per codici propri: Splio li accetta solo per un premio limitato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Splio makes the codes of the reward {reward} itself: it takes own codes only for a reward whose codes are not generated automatically. Nothing was sent.</source>
        <translation>Splio crea da sé i codici del premio {reward}: accetta codici propri solo per un premio senza generazione automatica. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This till has no stock yet: run “posapp sync”, or ask Splio itself with --live.</source>
        <translation>Questa cassa non ha ancora uno stock: eseguire «posapp sync» o interrogare Splio con --live.</translation>
    </message>
    <message>
        <source>There is a file {path} already: give another name. It was left as it is.</source>
        <translation>Esiste già un file {path}: dare un altro nome. Non è stato modificato.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: choose another place. A batch that was made is kept; “posapp codes export” writes it out.</source>
        <translation>Impossibile scrivere il file {path}: scegliere un altro posto. Il lotto creato resta; «posapp codes export» lo esporta.</translation>
    </message>
    <message>
        <source>{n} code made with prefix {prefix}: batch {name}.</source>
        <translation>{n} codice creato con il prefisso {prefix}: lotto {name}.</translation>
    </message>
    <message>
        <source>{n} codes made with prefix {prefix}: batch {name}.</source>
        <translation>{n} codici creati con il prefisso {prefix}: lotto {name}.</translation>
    </message>
    <message>
        <source>They end like these: {samples}</source>
        <translation>Finiscono così: {samples}</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more code.</source>
        <translation>Il prefisso {prefix} ha posto per un altro codice ({n}).</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more codes.</source>
        <translation>Il prefisso {prefix} ha posto per altri {n} codici.</translation>
    </message>
    <message>
        <source>This till has no stock yet: the codes were compared with earlier batches only.</source>
        <translation>Questa cassa non ha ancora uno stock: i codici sono stati confrontati solo con i lotti precedenti.</translation>
    </message>
    <message>
        <source>{n} code written to {path}. It is worth cash: guard it.</source>
        <translation>{n} codice scritto in {path}. Vale denaro: custodirlo.</translation>
    </message>
    <message>
        <source>{n} codes written to {path}. They are worth cash: guard them.</source>
        <translation>{n} codici scritti in {path}. Valgono denaro: custodirli.</translation>
    </message>
    <message>
        <source>Give both --upload and --reward, or neither. No code was made.</source>
        <translation>Indicare --upload e --reward insieme, o nessuno dei due. Non è stato creato nessun codice.</translation>
    </message>
    <message>
        <source>Sending codes</source>
        <translation>Invio dei codici</translation>
    </message>
    <message>
        <source>Splio takes {n} code for the reward {reward}.</source>
        <translation>Splio accetta {n} codice per il premio {reward}.</translation>
    </message>
    <message>
        <source>Splio takes {n} codes for the reward {reward}.</source>
        <translation>Splio accetta {n} codici per il premio {reward}.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>Non restava nulla da inviare.</translation>
    </message>
    <message>
        <source>Splio counted {before} codes left before, {after} now; it adds them in the background, which may take a while.</source>
        <translation>Splio contava {before} codici rimasti prima, {after} ora; li aggiunge in background, può volerci un po’.</translation>
    </message>
    <message>
        <source>Splio calls its work “{status}”: compare its stock in a while.</source>
        <translation>Splio chiama il suo lavoro «{status}»: confrontare il suo stock tra un po’.</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} non inviati</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} incerti</translation>
    </message>
    <message>
        <source>{n} taken by Splio</source>
        <translation>{n} accettati da Splio</translation>
    </message>
    <message>
        <source>{n} refused by Splio</source>
        <translation>{n} rifiutati da Splio</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. They are not sent again by themselves. Compare the reward&apos;s stock at Splio; if they are not there, send them with --again.</source>
        <translation>Nessuna risposta chiara ({said}): gli ultimi codici potrebbero essere arrivati o no. Non ripartono da soli. Confrontare lo stock del premio in Splio; se non ci sono, inviarli con --again.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send them with --again.</source>
        <translation>Splio rifiuta i codici: {said}. Una volta corretto, inviarli con --again.</translation>
    </message>
    <message>
        <source>Splio calls even one code too many: ask its support.</source>
        <translation>Per Splio anche un solo codice è troppo: chiedere al suo supporto.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: run it again later.</source>
        <translation>Splio è irraggiungibile. Il resto non è stato inviato: riprovare più tardi.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent: run it again later.</source>
        <translation>Splio chiede di essere chiamato meno spesso. Il resto non è stato inviato: riprovare più tardi.</translation>
    </message>
    <message>
        <source>Stopped. The rest was not sent; it can be later.</source>
        <translation>Fermato. Il resto non è stato inviato; si può fare più tardi.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then this again.</source>
        <translation>Nessuna chiave Splio impostata: eseguire «posapp key», poi ripetere.</translation>
    </message>
    <message>
        <source>Splio refuses the key. The rest was not sent: check the key.</source>
        <translation>Splio rifiuta la chiave. Il resto non è stato inviato: controllare la chiave.</translation>
    </message>
    <message>
        <source>The key has no right to add codes. The rest was not sent: ask Splio&apos;s support.</source>
        <translation>La chiave non ha il diritto di aggiungere codici. Il resto non è stato inviato: chiedere al supporto di Splio.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address does not take codes. The rest was not sent.</source>
        <translation>Ciò che risponde all’indirizzo di Splio non accetta codici. Il resto non è stato inviato.</translation>
    </message>
    <message>
        <source>{n} code is unclear since before and was not sent again: compare the reward&apos;s stock at Splio, then use --again if it is not there.</source>
        <translation>{n} codice è incerto da prima e non è stato reinviato: confrontare lo stock del premio in Splio, poi usare --again se non c’è.</translation>
    </message>
    <message>
        <source>{n} codes are unclear since before and were not sent again: compare the reward&apos;s stock at Splio, then use --again if they are not there.</source>
        <translation>{n} codici sono incerti da prima e non sono stati reinviati: confrontare lo stock del premio in Splio, poi usare --again se non ci sono.</translation>
    </message>
    <message>
        <source>{n} code was refused before; --again sends it once more.</source>
        <translation>{n} codice è stato rifiutato prima; --again lo invia di nuovo.</translation>
    </message>
    <message>
        <source>{n} codes were refused before; --again sends them once more.</source>
        <translation>{n} codici sono stati rifiutati prima; --again li invia di nuovo.</translation>
    </message>
    <message>
        <source>No batch was made at this till.</source>
        <translation>Su questa cassa non è stato creato nessun lotto.</translation>
    </message>
    <message>
        <source>{n} custom field</source>
        <translation>{n} campo personalizzato</translation>
    </message>
    <message>
        <source>{n} custom fields</source>
        <translation>{n} campi personalizzati</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} premio</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} premi</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from Splio now:</source>
        <translation>{fields} su {rewards}, da Splio adesso:</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from the stock:</source>
        <translation>{fields} su {rewards}, dallo stock:</translation>
    </message>
    <message>
        <source>No reward carries a custom field.</source>
        <translation>Nessun premio ha campi personalizzati.</translation>
    </message>
    <message>
        <source>on {n} reward</source>
        <translation>su {n} premio</translation>
    </message>
    <message>
        <source>on {n} rewards</source>
        <translation>su {n} premi</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>ancora nessun valore</translation>
    </message>
    <message>
        <source>for example {samples}</source>
        <translation>ad esempio {samples}</translation>
    </message>
    <message>
        <source>read as no rule</source>
        <translation>letto come nessuna regola</translation>
    </message>
    <message>
        <source>read as: {rule} ({setting})</source>
        <translation>letto come: {rule} ({setting})</translation>
    </message>
    <message>
        <source>No field is read as {rule} ({setting}). To choose one, put into {file}:</source>
        <translation>Nessun campo è letto come {rule} ({setting}). Per sceglierne uno, scrivere in {file}:</translation>
    </message>
    <message>
        <source>smallest purchase</source>
        <translation>acquisto minimo</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>solo negozio online</translation>
    </message>
    <message>
        <source>stock alert</source>
        <translation>avviso di stock</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canale</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Da dire al cliente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} voucher is queued for Splio.</source>
        <translation>Vendita {ref} conclusa; {n} buono in attesa di invio a Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} vouchers are queued for Splio.</source>
        <translation>Vendita {ref} conclusa; {n} buoni in attesa di invio a Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} was already complete with these vouchers; nothing was changed.</source>
        <translation>La vendita {ref} era già conclusa con questi buoni; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing was reserved and nothing will be sent.</source>
        <translation>Nulla è stato riservato e nulla sarà inviato.</translation>
    </message>
    <message>
        <source>Stock synced: {rewards} rewards, {codes} codes.</source>
        <translation>Stock sincronizzato: {rewards} premi, {codes} codici.</translation>
    </message>
    <message>
        <source>Stock synced: {n} reward; codes come by file.</source>
        <translation>Stock sincronizzato: {n} premio; i codici arrivano per file.</translation>
    </message>
    <message>
        <source>Stock synced: {n} rewards; codes come by file.</source>
        <translation>Stock sincronizzato: {n} premi; i codici arrivano per file.</translation>
    </message>
    <message>
        <source>{n} entries could not be read and were left out.</source>
        <translation>{n} voci illeggibili sono state lasciate fuori.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often; the burns stay queued for a little later.</source>
        <translation>Splio chiede di essere chiamato meno spesso; i buoni usati restano in attesa ancora un po’.</translation>
    </message>
    <message>
        <source>Splio cannot be reached; the burns stay queued and are tried again.</source>
        <translation>Splio è irraggiungibile; i buoni usati restano in attesa e si riprova.</translation>
    </message>
    <message>
        <source>Splio does not know this store: set store_id to one of Splio&apos;s stores, then flush again. No burn was lost.</source>
        <translation>Splio non conosce questo negozio: impostare store_id su uno dei negozi di Splio, poi ripetere l’invio. Nessun buono è perso.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then flush again.</source>
        <translation>Nessuna chiave Splio impostata: eseguire «posapp key», poi ripetere l’invio.</translation>
    </message>
    <message>
        <source>Splio refuses the key: check it, then flush again. Nothing is lost.</source>
        <translation>Splio rifiuta la chiave: controllarla, poi ripetere l’invio. Nulla è perso.</translation>
    </message>
    <message>
        <source>The key has no right to burn: ask Splio&apos;s support. Nothing is lost.</source>
        <translation>La chiave non ha il diritto di usare i buoni: chiedere al supporto di Splio. Nulla è perso.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address is not Splio. Nothing is lost.</source>
        <translation>Ciò che risponde all’indirizzo di Splio non è Splio. Nulla è perso.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>Il buono usato è di nuovo in attesa di invio.</translation>
    </message>
    <message>
        <source>Confirmed {confirmed}, rejected by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confermati: {confirmed}, rifiutati da Splio: {rejected}, in attesa: {waiting}, incerti: {unclear}.</translation>
    </message>
    <message>
        <source>Choose one: --retry, or --settle with a reason. Nothing was changed.</source>
        <translation>Scelga: --retry, o --settle con un motivo. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The burn is marked as settled; the reason is in the journal.</source>
        <translation>Il buono usato è segnato come chiuso; il motivo è nel registro.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>agrees with Splio&apos;s</source>
        <translation>concorda con quello di Splio</translation>
    </message>
    <message>
        <source>{n} s away from Splio&apos;s: set this machine&apos;s clock</source>
        <translation>{n} s di differenza da quello di Splio: regolare l’orologio di questa macchina</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} punti</translation>
    </message>
    <message>
        <source>No burns.</source>
        <translation>Nessun buono usato.</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Chiave Splio</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La chiave è conservata in un file cifrato, perché questo sistema non ha un portachiavi.</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keyring.</source>
        <translation>La chiave è custodita nel portachiavi di questo sistema.</translation>
    </message>
    <message>
        <source>The answer could not be written (disk full?). What was done stays done: ask again.</source>
        <translation>La risposta non si è potuta scrivere (disco pieno?). Ciò che è fatto resta fatto: chiedere di nuovo.</translation>
    </message>
    <message>
        <source>No screen was found here; try “posapp demo --headless” for the scripted sale.</source>
        <translation>Qui non c’è uno schermo; provare «posapp demo --headless» per la vendita guidata.</translation>
    </message>
    <message>
        <source>A training Splio listens at {url}; the training till is empty.</source>
        <translation>Uno Splio di prova ascolta su {url}; la cassa di prova è vuota.</translation>
    </message>
    <message>
        <source>The network goes away. The till works from its stock.</source>
        <translation>La rete si interrompe. La cassa lavora con il suo stock.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>La rete è tornata.</translation>
    </message>
    <message>
        <source>Scan {code} for a basket of {amount}</source>
        <translation>Scansione di {code} per un acquisto di {amount}</translation>
    </message>
    <message>
        <source>The customer pays; the sale is completed.</source>
        <translation>Il cliente paga; la vendita si conclude.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>In Splio&apos;s books: {code} burned on {moment} in store {store}, once.</source>
        <translation>Nei libri di Splio: {code} usato il {moment} nel negozio {store}, una volta sola.</translation>
    </message>
    <message>
        <source>The same voucher is presented again</source>
        <translation>Lo stesso buono viene presentato di nuovo</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file of the sales is damaged ({file}). It is kept as it is: tell the manager, who puts a backup back and sends a support file.</source>
        <translation>Il file delle vendite è danneggiato ({file}). Resta com’è: avvisate il responsabile, che rimette una copia di sicurezza e invia un file per l’assistenza.</translation>
    </message>
    <message>
        <source>These data came from another till: {of} on {host}. What was sold there waits and is not sent from here. Manager: F11, Support, say which till this is.</source>
        <translation>Questi dati vengono da un’altra cassa: {of} su {host}. Ciò che è stato venduto lì attende e non parte da qui. Responsabile: F11, Assistenza, dite quale cassa è questa.</translation>
    </message>
    <message>
        <source>The sales saved here end earlier than they did before: {lines} entries since {since} are missing. Tell the manager: compare with the tickets.</source>
        <translation>Le vendite salvate qui finiscono prima di quanto finivano: mancano {lines} righe da {since}. Avvisate il responsabile: confrontate con gli scontrini.</translation>
    </message>
    <message>
        <source>The till cannot write to its folder ({path}). Vouchers can be looked at but not taken: tell the manager.</source>
        <translation>La cassa non può scrivere nella sua cartella ({path}). I buoni si possono vedere ma non accettare: avvisate il responsabile.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). No voucher can be taken until there is room: delete other files, or tell the manager.</source>
        <translation>Il disco di questa cassa è pieno ({path}). Nessun buono può essere accettato finché non c’è spazio: eliminate altri file o avvisate il responsabile.</translation>
    </message>
    <message>
        <source>The disk of this till is nearly full: {free} left ({path}). Tell the manager to make room.</source>
        <translation>Il disco di questa cassa è quasi pieno: restano {free} ({path}). Dite al responsabile di fare spazio.</translation>
    </message>
    <message>
        <source>The file of the voucher stock is damaged. Go on selling: Splio is asked. Close and open the till once: the stock is then built anew.</source>
        <translation>Il file della scorta di buoni è danneggiato. Continuate a vendere: si chiede a Splio. Chiudete e riaprite la cassa: la scorta viene allora ricostruita.</translation>
    </message>
    <message>
        <source>The voucher stock was damaged and is being built anew. Until then only Splio can tell of a voucher. The old file is kept as {file}.</source>
        <translation>La scorta di buoni era danneggiata e viene ricostruita. Fino ad allora solo Splio può dire di un buono. Il vecchio file resta come {file}.</translation>
    </message>
    <message>
        <source>These data are of the till {till} on {host} ({folder}). Used vouchers that wait: {burns}.</source>
        <translation>Questi dati sono della cassa {till} su {host} ({folder}). Buoni usati in attesa: {burns}.</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>Quale cassa è questa?</translation>
    </message>
    <message>
        <source>The same till, moved here</source>
        <translation>La stessa cassa, spostata qui</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>Un’altra cassa</translation>
    </message>
    <message>
        <source>Choose this only if the old till is not used any more. What waits is sent from here.</source>
        <translation>Scegliete questo solo se la vecchia cassa non si usa più. Ciò che attende parte da qui.</translation>
    </message>
    <message>
        <source>The old till goes on and sends its own used vouchers. What waits is never sent from here.</source>
        <translation>La vecchia cassa continua e invia i propri buoni usati. Ciò che attende non parte mai da qui.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. 1. Make a support file. 2. Put the newest backup back: what waits in it is checked at Splio first. Until then take no vouchers here.</source>
        <translation>Nulla è stato modificato o eliminato. 1. Create un file per l’assistenza. 2. Rimettete la copia più recente: ciò che vi attende viene prima verificato da Splio. Fino ad allora non accettate buoni qui.</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Rimetti una copia…</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Usa questa copia</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Crea un file per l’assistenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Close this window: the till then opens.</source>
        <translation>Chiudete questa finestra: poi la cassa si apre.</translation>
    </message>
    <message>
        <source>{answer}: press again</source>
        <translation>{answer}: premete ancora</translation>
    </message>
    <message>
        <source>This is the till now. Used vouchers that are sent from here: {count}.</source>
        <translation>Ora la cassa è questa. Buoni usati inviati da qui: {count}.</translation>
    </message>
    <message>
        <source>This is a till of its own now. Used vouchers left to the other till: {count}.</source>
        <translation>Ora è una cassa a sé. Buoni usati lasciati all’altra cassa: {count}.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing waits.</source>
        <translation>Questa cassa è al suo posto: nulla attende.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File delle impostazioni</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Questa cassa</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Chiave Splio</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Till window</source>
        <translation>Finestra di cassa</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>File dei dati</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Spazio sul disco</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia di sicurezza</translation>
    </message>
    <message>
        <source>Night check</source>
        <translation>Controllo notturno</translation>
    </message>
    <message>
        <source>Copied data</source>
        <translation>Dati copiati</translation>
    </message>
    <message>
        <source>Vouchers to send</source>
        <translation>Buoni da inviare</translation>
    </message>
    <message>
        <source>Limit without Splio</source>
        <translation>Limite senza Splio</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock di codici</translation>
    </message>
    <message>
        <source>Codes left</source>
        <translation>Codici rimasti</translation>
    </message>
    <message>
        <source>Line to Splio</source>
        <translation>Collegamento con Splio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Cartella dei file</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Server dei file</translation>
    </message>
    <message>
        <source>Vouchers by file</source>
        <translation>Buoni tramite file</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>Regole dell’azienda</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Guasto</translation>
    </message>
    <message>
        <source>Set this store’s id at Splio (store_id).</source>
        <translation>Indichi l’identificativo di questo negozio presso Splio (store_id).</translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation>Inserisca la chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>Choose another folder (data_dir), or let the till write there.</source>
        <translation>Scelga un’altra cartella (data_dir) o permetta alla cassa di scriverci.</translation>
    </message>
    <message>
        <source>Make room on this disk: without it no sale can be completed.</source>
        <translation>Liberi spazio su questo disco: senza, nessuna vendita può essere completata.</translation>
    </message>
    <message>
        <source>Settle what Splio rejected on the queue’s page.</source>
        <translation>Chiuda ciò che Splio ha rifiutato, nella pagina della coda.</translation>
    </message>
    <message>
        <source>Nothing: they are sent by themselves once Splio answers.</source>
        <translation>Nulla: partono da soli appena Splio risponde.</translation>
    </message>
    <message>
        <source>Bring the line to Splio back.</source>
        <translation>Ripristini il collegamento con Splio.</translation>
    </message>
    <message>
        <source>Sync once more; if it stays, ask Splio’s support.</source>
        <translation>Sincronizzi ancora; se rimane, chieda al supporto di Splio.</translation>
    </message>
    <message>
        <source>Sync the stock.</source>
        <translation>Sincronizzi lo stock.</translation>
    </message>
    <message>
        <source>Ask for more codes of these rewards.</source>
        <translation>Chieda altri codici di questi premi.</translation>
    </message>
    <message>
        <source>Set date and time of this machine.</source>
        <translation>Imposti data e ora di questa macchina.</translation>
    </message>
    <message>
        <source>Choose the store anew in the settings.</source>
        <translation>Scelga di nuovo il negozio nelle impostazioni.</translation>
    </message>
    <message>
        <source>Check the way by file in the settings.</source>
        <translation>Controlli la via tramite file nelle impostazioni.</translation>
    </message>
    <message>
        <source>Another program has the file open: close it, then check again.</source>
        <translation>Un altro programma tiene aperto il file: lo chiuda, poi controlli di nuovo.</translation>
    </message>
    <message>
        <source>Open the till once: it puts the backup back.</source>
        <translation>Apra la cassa una volta: rimetterà la copia.</translation>
    </message>
    <message>
        <source>Open the till once: it brings the file up to date.</source>
        <translation>Apra la cassa una volta: aggiornerà il file.</translation>
    </message>
    <message>
        <source>Install the newest posapp on this machine.</source>
        <translation>Installi l’ultima versione di posapp su questa macchina.</translation>
    </message>
    <message>
        <source>Close the till and open it: it fills a new stock, and nothing is lost.</source>
        <translation>Chiudete la cassa e riapritela: riempie una nuova scorta, nulla va perso.</translation>
    </message>
    <message>
        <source>Leave the folder as it is and send a bundle to support at once.</source>
        <translation>Lasci la cartella com’è e invii subito un pacchetto all’assistenza.</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>Controlli la chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>Check this machine’s date, then the network: a proxy may be between.</source>
        <translation>Controlli la data di questa macchina, poi la rete: forse c’è un proxy in mezzo.</translation>
    </message>
    <message>
        <source>Check Splio’s address in the settings.</source>
        <translation>Controlli l’indirizzo di Splio nelle impostazioni.</translation>
    </message>
    <message>
        <source>Look at cable, Wi-Fi and router. The till sells on from its stock.</source>
        <translation>Controlli cavo, Wi-Fi e router. La cassa continua a vendere dal suo stock.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non c’è</translation>
    </message>
    <message>
        <source>posapp {version} on {system}, Python {python}</source>
        <translation>posapp {version} su {system}, Python {python}</translation>
    </message>
    <message>
        <source>{till}, no store set; data in {folder}</source>
        <translation>{till}, nessun negozio scelto; dati in {folder}</translation>
    </message>
    <message>
        <source>{till}, store {store}; data in {folder}</source>
        <translation>{till}, negozio {store}; dati in {folder}</translation>
    </message>
    <message>
        <source>no key is set</source>
        <translation>nessuna chiave inserita</translation>
    </message>
    <message>
        <source>a key is set, but cannot be read now</source>
        <translation>c’è una chiave, ma ora non si può leggere</translation>
    </message>
    <message>
        <source>a key is set; it ends in {ending}</source>
        <translation>c’è una chiave; finisce con {ending}</translation>
    </message>
    <message>
        <source>not tried: no key is set</source>
        <translation>non provato: nessuna chiave inserita</translation>
    </message>
    <message>
        <source>the till is open on this machine</source>
        <translation>la cassa è aperta su questa macchina</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}</source>
        <translation>{folder} non si può usare: {why}</translation>
    </message>
    <message>
        <source>a file stands in its place</source>
        <translation>al suo posto c’è un file</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>questo utente non può scriverci</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>il disco non risponde</translation>
    </message>
    <message>
        <source>none yet: the till makes them when it first opens</source>
        <translation>non ancora: la cassa li crea alla prima apertura</translation>
    </message>
    <message>
        <source>checked, no fault found; sales {ledger}, stock {stock}</source>
        <translation>controllati, nessun difetto; vendite {ledger}, stock {stock}</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} è danneggiato</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} liberi</translation>
    </message>
    <message>
        <source>{n} voucher worth {value} not confirmed by Splio</source>
        <translation>{n} buono da {value} non confermato da Splio</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value} not confirmed by Splio</source>
        <translation>{n} buoni per {value} non confermati da Splio</translation>
    </message>
    <message>
        <source>{taken}; there is no limit.</source>
        <translation>{taken}; nessun limite.</translation>
    </message>
    <message>
        <source>{taken}: {share} % of the limit.</source>
        <translation>{taken}: {share}% del limite.</translation>
    </message>
    <message>
        <source>{when}: fault found in {files}</source>
        <translation>{when}: difetto trovato in {files}</translation>
    </message>
    <message>
        <source>{when}: not finished</source>
        <translation>{when}: non finito</translation>
    </message>
    <message>
        <source>{when}: no fault found</source>
        <translation>{when}: nessun difetto trovato</translation>
    </message>
    <message>
        <source>Say which till this is, on the support page or with “posapp place”.</source>
        <translation>Dite quale cassa è questa, sulla pagina Assistenza o con «posapp place».</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work just now. Nothing is lost: try again in a moment.</source>
        <translation>Adesso non è riuscito. Nulla è perso: riprovare tra un momento.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is lost: please tell the manager.</source>
        <translation>Non è riuscito. Nulla è perso: avvisare il responsabile.</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>Qui non è possibile. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was saved is lost: try again, and tell the manager if it comes back.</source>
        <translation>Il programma ha commesso un errore. Ciò che è salvato non è perso: riprovare, e avvisare il responsabile se si ripete.</translation>
    </message>
    <message>
        <source>Another till window or command is using this till’s data ({path}). Close it, or try again when it has ended.</source>
        <translation>Un’altra finestra o un altro comando usa i dati di questa cassa ({path}). Chiuderlo, o riprovare quando ha finito.</translation>
    </message>
    <message>
        <source>This till is already open, but its window does not answer. Wait a minute; if it stays so, end posapp with the system’s task list and open it again. Nothing is lost.</source>
        <translation>Questa cassa è già aperta, ma la finestra non risponde. Attenda un minuto; se resta così, termini posapp dall’elenco delle attività del sistema e la riapra. Nulla va perso.</translation>
    </message>
    <message>
        <source>It is the same till or another one: give one answer.</source>
        <translation>È la stessa cassa o un’altra: date una sola risposta.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing was changed.</source>
        <translation>Questa cassa è al suo posto: nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>I dati della cassa ({path}) sono di una versione più recente del programma. Installare quella versione; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) are of an older version of this program. Open the till once to bring them up to date.</source>
        <translation>I dati della cassa ({path}) sono di una versione precedente del programma. Aprire la cassa una volta per aggiornarli.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) could not be brought up to date. They are as they were: tell the manager.</source>
        <translation>Non è stato possibile aggiornare i dati della cassa ({path}). Sono come prima: avvisare il responsabile.</translation>
    </message>
    <message>
        <source>A data file of the till is damaged ({path}). Nothing was changed: tell the manager, who can put a backup in its place.</source>
        <translation>Un file di dati della cassa è danneggiato ({path}). Non è cambiato nulla: avvisare il responsabile, che può mettere al suo posto una copia.</translation>
    </message>
    <message>
        <source>{path} is not a data file of this till. Nothing was changed: tell the manager, who can move that file away or put a backup in its place.</source>
        <translation>{path} non è un file di dati di questa cassa. Non è cambiato nulla: avvisare il responsabile, che può spostarlo o mettere al suo posto una copia.</translation>
    </message>
    <message>
        <source>The file of the sales is missing ({path}); it was there before. The till does not begin an empty one: tell the manager, who puts a backup back.</source>
        <translation>Manca il file delle vendite ({path}); prima c’era. La cassa non ne inizia uno vuoto: avvisate il responsabile, che rimette una copia di sicurezza.</translation>
    </message>
    <message>
        <source>The till’s data are in use by another program. Try again in a moment.</source>
        <translation>Un altro programma usa i dati della cassa. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). This was not saved; what was saved before is kept. Make room, then try again.</source>
        <translation>Il disco di questa cassa è pieno ({path}). Questo non è stato salvato; ciò che era salvato resta. Fate spazio e riprovate.</translation>
    </message>
    <message>
        <source>The till may not write its data ({path}). The rights of that folder must be corrected: tell the manager.</source>
        <translation>La cassa non può scrivere i suoi dati ({path}). Vanno corretti i permessi di quella cartella: avvisare il responsabile.</translation>
    </message>
    <message>
        <source>The till’s data cannot be opened ({path}). The folder may be missing, or closed to this user: tell the manager.</source>
        <translation>Impossibile aprire i dati della cassa ({path}). La cartella forse manca o è chiusa a questo utente: avvisare il responsabile.</translation>
    </message>
    <message>
        <source>The disk did not read or write the till’s data ({path}). Try again, and tell the manager: the disk may be failing.</source>
        <translation>Il disco non ha letto o scritto i dati della cassa ({path}). Riprovare e avvisare il responsabile: il disco potrebbe essere guasto.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) hold something that contradicts this. Nothing was changed: begin the sale anew, and tell the manager if it comes back.</source>
        <translation>I dati della cassa ({path}) contengono qualcosa che contraddice questo. Non è cambiato nulla: ricominciare la vendita, e avvisare il responsabile se si ripete.</translation>
    </message>
    <message>
        <source>A text or number here cannot be saved on this till. Nothing was changed: check what was typed or scanned, then try again.</source>
        <translation>Un testo o un numero non si può salvare su questa cassa. Non è cambiato nulla: controllare ciò che è stato scritto o scansionato, poi riprovare.</translation>
    </message>
    <message>
        <source>No used voucher in this till’s queue has a number beginning with “{burn}”. Take the number from the list of the queue.</source>
        <translation>Nessun buono usato nella coda di questa cassa ha un numero che inizia con «{burn}». Prendere il numero dall’elenco della coda.</translation>
    </message>
    <message>
        <source>Several used vouchers have a number beginning with “{burn}”. Give more of the number; nothing was changed.</source>
        <translation>Più buoni usati hanno un numero che inizia con «{burn}». Scriverne di più; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Only a used voucher that Splio has rejected can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>Si può decidere solo di un buono usato che Splio ha rifiutato; questo è «{state}». Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Marking a used voucher as settled needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Per segnare come chiuso un buono usato serve un motivo, per il registro. Ne indichi uno; non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Enter the number of the ticket first.</source>
        <translation>Inserire prima il numero dello scontrino.</translation>
    </message>
    <message>
        <source>A ticket number has at most {longest} letters, digits and signs, and no line breaks: enter it as printed on the ticket.</source>
        <translation>Un numero di scontrino ha al massimo {longest} lettere, cifre e segni, senza a capo: inserirlo come è stampato sullo scontrino.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase first.</source>
        <translation>Inserire prima l’importo dell’acquisto.</translation>
    </message>
    <message>
        <source>The voucher {voucher} is already held by another sale. Nothing was changed: cancel or complete that sale first.</source>
        <translation>Il buono {voucher} è già riservato da un’altra vendita. Non è cambiato nulla: prima annullare o concludere quella vendita.</translation>
    </message>
    <message>
        <source>The moment of the sale lies in the future. Nothing was changed: give its real moment, or check this machine’s clock.</source>
        <translation>Il momento della vendita è nel futuro. Non è cambiato nulla: indicare il momento reale o controllare l’orologio di questa macchina.</translation>
    </message>
    <message>
        <source>“{text}” never was: the clocks went forward in that hour. Give the moment as the store’s clock showed it.</source>
        <translation>«{text}» non è mai esistito: in quell’ora gli orologi sono andati avanti. Indichi il momento come lo mostrava l’orologio del negozio.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment. Write it like 2026-06-12 14:02:00, in the time of the store.</source>
        <translation>«{text}» non è un momento. Scriverlo come 2026-06-12 14:02:00, nell’ora del negozio.</translation>
    </message>
    <message>
        <source>This sale is already closed. Cancel what is on the screen and begin a new sale.</source>
        <translation>Questa vendita è già chiusa. Annullare ciò che è sullo schermo e iniziare una nuova vendita.</translation>
    </message>
    <message>
        <source>A voucher is not held for this sale. Remove it, scan it again, then complete the sale.</source>
        <translation>Un buono non è riservato per questa vendita. Toglierlo, scansionarlo di nuovo, poi concludere la vendita.</translation>
    </message>
    <message>
        <source>The voucher {voucher} can no longer be used as it was shown. Look at it again, then complete the sale.</source>
        <translation>Il buono {voucher} non si può più usare come mostrato. Guardarlo di nuovo, poi concludere la vendita.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till. It sells from its stock and keeps used vouchers until a key is set.</source>
        <translation>Questa cassa non ha una chiave Splio. Vende con il suo stock e conserva i buoni usati finché non ne ha una.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key. Tell the manager.</source>
        <translation>Splio non accetta la chiave di questa cassa. Avvisare il responsabile.</translation>
    </message>
    <message>
        <source>This till’s key lacks a right at Splio. Tell the manager.</source>
        <translation>Alla chiave di questa cassa manca un diritto in Splio. Avvisare il responsabile.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. Go on selling: the till works from its stock.</source>
        <translation>Splio è irraggiungibile. Continuare a vendere: la cassa lavora con il suo stock.</translation>
    </message>
    <message>
        <source>Splio did not answer in time. Go on selling: the till works from its stock.</source>
        <translation>Splio non ha risposto in tempo. Continuare a vendere: la cassa lavora con il suo stock.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted: the other end cannot prove that it is Splio. Go on selling, and tell the manager.</source>
        <translation>Il collegamento a Splio non è affidabile: l’altro capo non può provare di essere Splio. Continuare a vendere e avvisare il responsabile.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. Try again in a moment.</source>
        <translation>Splio chiede di essere chiamato meno spesso. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own. Try again in a moment.</source>
        <translation>Splio ha un problema suo. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>What answers at Splio’s address is not Splio. Tell the manager: splio_url in the settings may be wrong, or the network shows a page of its own.</source>
        <translation>Ciò che risponde all’indirizzo di Splio non è Splio. Avvisare il responsabile: splio_url nelle impostazioni può essere sbagliato, o la rete mostra una sua pagina.</translation>
    </message>
    <message>
        <source>Splio gave an answer that this till does not understand. Go on selling, and tell the manager: the program may need an update.</source>
        <translation>Splio ha dato una risposta che questa cassa non capisce. Continuare a vendere e avvisare il responsabile: il programma forse va aggiornato.</translation>
    </message>
    <message>
        <source>Splio found the request too large. The till will send less at a time.</source>
        <translation>Per Splio la richiesta è troppo grande. La cassa invierà meno per volta.</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use. Write it like https://api.splio.com, without a key or a question mark.</source>
        <translation>splio_url nelle impostazioni non è un indirizzo web utilizzabile. Scriverlo come https://api.splio.com, senza chiave né punto interrogativo.</translation>
    </message>
    <message>
        <source>splio_ca_file in the settings is not a file with certificates (PEM): {path}. Correct it, or leave it empty.</source>
        <translation>splio_ca_file, nelle impostazioni, non è un file di certificati (PEM): {path}. Correggerlo o lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>The proxy that this system names for the network cannot be used. Correct it in the system’s settings (HTTPS_PROXY).</source>
        <translation>Il proxy che questo sistema indica per la rete non è utilizzabile. Correggerlo nelle impostazioni di sistema (HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>There is no settings file at {path}. Write one there, or name another file.</source>
        <translation>Non c’è un file di impostazioni in {path}. Scriverne uno lì o indicare un altro file.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {detail}.</source>
        <translation>Impossibile leggere il file di impostazioni {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path}: there is no setting “{key}”. Known are: {known}.</source>
        <translation>{path}: non esiste l’impostazione «{key}». Quelle note sono: {known}.</translation>
    </message>
    <message>
        <source>The setting “{key}” (from {source}) is not accepted: {detail}.</source>
        <translation>L’impostazione «{key}» (da {source}) non è accettata: {detail}.</translation>
    </message>
    <message>
        <source>The secret could not be kept: {path} cannot be written ({detail}).</source>
        <translation>Il segreto non è stato conservato: {path} non è scrivibile ({detail}).</translation>
    </message>
    <message>
        <source>The setup file {path} cannot be used: {detail}.</source>
        <translation>Il file di configurazione {path} non è utilizzabile: {detail}.</translation>
    </message>
    <message>
        <source>Splio knows no store “{store}”. Correct store_id, then try again.</source>
        <translation>Splio non conosce il negozio «{store}». Correggete store_id e riprovate.</translation>
    </message>
    <message>
        <source>No key of Splio can be read from {path}: {detail}.</source>
        <translation>Nessuna chiave di Splio è leggibile in {path}: {detail}.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} non funziona con Python {python}: installare PySide6 6.11, o Python 3.12.</translation>
    </message>
    <message>
        <source>The journal does not fit at line {line}, so nothing was archived. Check the journal and keep a copy of the till’s data.</source>
        <translation>Il giornale non torna alla riga {line}: niente è stato archiviato. Verificate il giornale e conservate una copia dei dati della cassa.</translation>
    </message>
    <message>
        <source>{file} has no signature beside it (.sig and .pub), so nobody can say whether it was changed.</source>
        <translation>{file} non ha una firma accanto (.sig e .pub): nessuno può dire se è stato modificato.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} è stato modificato dopo la firma.</translation>
    </message>
    <message>
        <source>{file} is signed, but its lines do not fit (at line {line}).</source>
        <translation>{file} è firmato, ma le sue righe non tornano (alla riga {line}).</translation>
    </message>
    <message>
        <source>The list could not be written to {path}: {detail}.</source>
        <translation>L’elenco non ha potuto essere scritto in {path}: {detail}.</translation>
    </message>
    <message>
        <source>The key that signs archives cannot be read now (is the keyring locked?). Nothing was archived.</source>
        <translation>La chiave che firma gli archivi non può essere letta ora (il portachiavi è bloccato?). Niente è stato archiviato.</translation>
    </message>
    <message>
        <source>“{mark}” is no mark: one looks like 1234-0a1b2c3d4e5f6071.</source>
        <translation>«{mark}» non è un segno: uno somiglia a 1234-0a1b2c3d4e5f6071.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it like 2026-11-30.</source>
        <translation>«{day}» non è una data: scrivetela come 2026-11-30.</translation>
    </message>
    <message>
        <source>This is for a manager. Nothing was changed: ask one to sign in.</source>
        <translation>Questo è per un responsabile. Nulla è stato cambiato: chiedetegli di accedere.</translation>
    </message>
    <message>
        <source>A manager’s PIN is missing for a voucher. Take it out, scan it again and ask the manager.</source>
        <translation>Manca il PIN di un responsabile per un buono. Lo tolga, lo scansioni di nuovo e chieda al responsabile.</translation>
    </message>
    <message>
        <source>Enter a name of at most {longest} letters; nothing was changed.</source>
        <translation>Inserire un nome di al massimo {longest} lettere; nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Somebody called {name} works or worked here. Choose another name: no name is given twice.</source>
        <translation>Una persona di nome {name} lavora o ha lavorato qui. Scegliere un altro nome: nessuno è dato due volte.</translation>
    </message>
    <message>
        <source>The first person at a till is a manager. Enter the manager first.</source>
        <translation>La prima persona di una cassa è un responsabile. Iscrivere prima il responsabile.</translation>
    </message>
    <message>
        <source>{name} is the last manager. Enter another manager first; nothing was changed.</source>
        <translation>{name} è l’ultimo responsabile. Iscriverne prima un altro; nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Nobody called {name} works at this till.</source>
        <translation>Nessuno di nome {name} lavora a questa cassa.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un PIN ha da {shortest} a {longest} cifre.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose one that is no run such as 1234 and not one digit repeated.</source>
        <translation>Chiunque proverebbe prima questo PIN. Sceglierne uno che non sia una serie come 1234 né una cifra ripetuta.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Il PIN non è corretto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} s, then try again.</source>
        <translation>Troppi PIN errati per {name}. Attendere {seconds} s, poi riprovare.</translation>
    </message>
    <message>
        <source>Somebody changed the settings file meanwhile. Nothing was saved: look at what stands now, then save again.</source>
        <translation>Nel frattempo qualcuno ha cambiato il file delle impostazioni. Nulla è stato salvato: guardare lo stato attuale e salvare di nuovo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}. Nothing was changed.</source>
        <translation>Impossibile scrivere {path}: {detail}. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>“{key}” is decided elsewhere ({source}): change it there.</source>
        <translation>«{key}» si decide altrove ({source}): cambiarlo lì.</translation>
    </message>
    <message>
        <source>{path} has no row for this till ({till}): add one, or name it.</source>
        <translation>{path} non ha una riga per questa cassa ({till}): ne aggiunga una o la nomini.</translation>
    </message>
    <message>
        <source>“{key}” is set by your company’s policy: it cannot be changed here.</source>
        <translation>«{key}» è fissato dalle regole della sua azienda: qui non si può cambiare.</translation>
    </message>
    <message>
        <source>“{key}” is a secret: no file of settings may hold it. It is kept by “posapp settings set {key}” or on the page of the settings.</source>
        <translation>«{key}» è un segreto: nessun file di impostazioni può contenerlo. Si conserva con «posapp settings set {key}» o nella pagina delle impostazioni.</translation>
    </message>
    <message>
        <source>“{key}” is no secret.</source>
        <translation>«{key}» non è un segreto.</translation>
    </message>
    <message>
        <source>Here no settings can be changed.</source>
        <translation>Qui non si può cambiare nessuna impostazione.</translation>
    </message>
    <message>
        <source>No place of updates is set (update_channel): ask your IT.</source>
        <translation>Nessun luogo degli aggiornamenti è impostato (update_channel): chieda all’informatica.</translation>
    </message>
    <message>
        <source>No key of updates is set (update_keys): without one nothing can be trusted.</source>
        <translation>Nessuna chiave degli aggiornamenti è impostata (update_keys): senza, nulla è affidabile.</translation>
    </message>
    <message>
        <source>{place} does not answer. Nothing was changed: try again later.</source>
        <translation>{place} non risponde. Nulla è stato cambiato: riprovi più tardi.</translation>
    </message>
    <message>
        <source>The place of updates is too slow now. Try again later.</source>
        <translation>Il luogo degli aggiornamenti ora è troppo lento. Riprovi più tardi.</translation>
    </message>
    <message>
        <source>{name} is not at {place}: tell your IT.</source>
        <translation>{name} non si trova in {place}: avvisi l’informatica.</translation>
    </message>
    <message>
        <source>{place} cannot prove who it is: check this machine’s date, or tell your IT.</source>
        <translation>{place} non può provare chi è: controlli la data di questo computer o avvisi l’informatica.</translation>
    </message>
    <message>
        <source>Updates come by https or from a folder alone, not so from {place}.</source>
        <translation>Gli aggiornamenti arrivano solo via https o da una cartella, non così da {place}.</translation>
    </message>
    <message>
        <source>The update could not be saved here: {detail}. Nothing was changed.</source>
        <translation>L’aggiornamento non si è potuto salvare qui: {detail}. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Vouchers are being sent just now. Try again in a minute.</source>
        <translation>Si stanno inviando buoni. Riprovi tra un minuto.</translation>
    </message>
    <message>
        <source>A sale is under way: end it first.</source>
        <translation>Una vendita è in corso: la concluda prima.</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}): update later, or insist.</source>
        <translation>Il negozio sta vendendo ({hours}): aggiorni più tardi o insista.</translation>
    </message>
    <message>
        <source>The installer did not start: {detail}. The program is as it was.</source>
        <translation>L’installazione non è partita: {detail}. Il programma è come prima.</translation>
    </message>
    <message>
        <source>{name} cannot be installed on this system.</source>
        <translation>{name} non si può installare su questo sistema.</translation>
    </message>
    <message>
        <source>What is said of updates cannot be read ({detail}): tell your IT.</source>
        <translation>L’annuncio degli aggiornamenti è illeggibile ({detail}): avvisi l’informatica.</translation>
    </message>
    <message>
        <source>The updates are signed by nobody this till trusts. Nothing was changed: tell your IT.</source>
        <translation>Gli aggiornamenti non sono firmati da nessuno di cui questa cassa si fidi. Nulla è stato cambiato: avvisi l’informatica.</translation>
    </message>
    <message>
        <source>The updates were changed after they were signed. Nothing was changed here: tell your IT at once.</source>
        <translation>Gli aggiornamenti sono stati cambiati dopo la firma. Qui nulla è stato cambiato: avvisi subito l’informatica.</translation>
    </message>
    <message>
        <source>{name} is not the file that was signed. It was not started: tell your IT at once.</source>
        <translation>{name} non è il file firmato. Non è stato avviato: avvisi subito l’informatica.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole. Try again.</source>
        <translation>{name} non è arrivato intero. Riprovi.</translation>
    </message>
    <message>
        <source>{name} is larger than it may be. It was thrown away: tell your IT.</source>
        <translation>{name} è più grande del consentito. È stato scartato: avvisi l’informatica.</translation>
    </message>
    <message>
        <source>What is said of updates was good until {day}. Check this machine’s date; if it is right, tell your IT.</source>
        <translation>L’annuncio degli aggiornamenti valeva fino al {day}. Controlli la data di questo computer; se è giusta, avvisi l’informatica.</translation>
    </message>
    <message>
        <source>The updates were signed later than now: check this machine’s date.</source>
        <translation>Gli aggiornamenti sono firmati dopo adesso: controlli la data di questo computer.</translation>
    </message>
    <message>
        <source>The place of updates shows an old state ({version}; {seen} was seen before). Nothing was changed: tell your IT.</source>
        <translation>Il luogo degli aggiornamenti mostra uno stato vecchio ({version}; {seen} si era già visto). Nulla è stato cambiato: avvisi l’informatica.</translation>
    </message>
    <message>
        <source>There is no version {version} to be had.</source>
        <translation>Non c’è una versione {version} disponibile.</translation>
    </message>
    <message>
        <source>A version is written 1.2.3.</source>
        <translation>Una versione si scrive 1.2.3.</translation>
    </message>
    <message>
        <source>posapp {version} needs {minimum} or newer in its place; here is {running}.</source>
        <translation>posapp {version} richiede {minimum} o più recente al suo posto; qui c’è {running}.</translation>
    </message>
    <message>
        <source>posapp {version} is not made for this system ({platform}).</source>
        <translation>posapp {version} non esiste per questo sistema ({platform}).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where to?</source>
        <translation>Dove?</translation>
    </message>
    <message>
        <source>Save on this till…</source>
        <translation>Salva su questa cassa…</translation>
    </message>
    <message>
        <source>Send to head office</source>
        <translation>Invia alla sede</translation>
    </message>
    <message>
        <source>Test the server</source>
        <translation>Prova il server</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Ferma  Esc</translation>
    </message>
    <message>
        <source>Sent to the head office: {file}</source>
        <translation>Inviato alla sede: {file}</translation>
    </message>
    <message>
        <source>{n} file sent to the head office.</source>
        <translation>{n} file inviato alla sede.</translation>
    </message>
    <message>
        <source>{n} files sent to the head office.</source>
        <translation>{n} file inviati alla sede.</translation>
    </message>
    <message>
        <source>Not sent; a copy is kept on this till.</source>
        <translation>Non inviato; una copia resta su questa cassa.</translation>
    </message>
    <message>
        <source>Sending… {percent} %</source>
        <translation>Invio… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Head office: {place}</source>
        <translation>Sede: {place}</translation>
    </message>
    <message>
        <source>No head office is set yet: see Settings, “Head office”.</source>
        <translation>Nessuna sede è ancora impostata: vedere Impostazioni, «Sede».</translation>
    </message>
    <message>
        <source>No server of a head office is set yet: Settings, “Head office”. On the command line: exports_sftp_host.</source>
        <translation>Nessun server della sede è ancora impostato: Impostazioni, «Sede». Da riga di comando: exports_sftp_host.</translation>
    </message>
    <message>
        <source>No file waits to be sent.</source>
        <translation>Nessun file attende l’invio.</translation>
    </message>
    <message>
        <source>{n} file waits to be sent:</source>
        <translation>{n} file attende l’invio:</translation>
    </message>
    <message>
        <source>{n} files wait to be sent:</source>
        <translation>{n} file attendono l’invio:</translation>
    </message>
    <message>
        <source>Send {n} that waits</source>
        <translation>Invia {n} in attesa</translation>
    </message>
    <message>
        <source>Send {n} that wait</source>
        <translation>Invia {n} in attesa</translation>
    </message>
    <message>
        <source>Send {n} file of the archive</source>
        <translation>Invia {n} file d’archivio</translation>
    </message>
    <message>
        <source>Send {n} files of the archive</source>
        <translation>Invia {n} file d’archivio</translation>
    </message>
    <message>
        <source>Nothing of the archive waits to be sent.</source>
        <translation>Nulla dell’archivio attende l’invio.</translation>
    </message>
    <message>
        <source>Works: logged in, and a test file was written.</source>
        <translation>Funziona: accesso riuscito, e un file di prova è stato scritto.</translation>
    </message>
    <message>
        <source>Its key is known from now on: {key}</source>
        <translation>La sua chiave è nota da ora: {key}</translation>
    </message>
    <message>
        <source>Its key is as before: {key}</source>
        <translation>La sua chiave è quella di prima: {key}</translation>
    </message>
    <message>
        <source>The test file {file} could not be removed there.</source>
        <translation>Il file di prova {file} non si è potuto eliminare lì.</translation>
    </message>
    <message>
        <source>Name a file to write, or give --send, or both.</source>
        <translation>Indica un file da scrivere, o --send, o entrambi.</translation>
    </message>
    <message>
        <source>Password at the head office’s server, or of the key file</source>
        <translation>Password del server della sede, o del file di chiave</translation>
    </message>
    <message>
        <source>The head office’s server cannot be reached. Try again later; if it lasts, check its name, its port and the network.</source>
        <translation>Il server della sede non è raggiungibile. Riprova più tardi; se dura, controlla nome, porta e rete.</translation>
    </message>
    <message>
        <source>The line to the head office’s server broke. Try again: nothing is sent twice.</source>
        <translation>Il collegamento con il server della sede si è interrotto. Riprova: nulla viene inviato due volte.</translation>
    </message>
    <message>
        <source>The head office’s server refuses the login: check name, password or key.</source>
        <translation>Il server della sede rifiuta l’accesso: controlla utente, password o chiave.</translation>
    </message>
    <message>
        <source>The login at the head office’s server is not complete: set the name, and a password (“posapp exports --password”) or a key file.</source>
        <translation>L’accesso al server della sede è incompleto: imposta l’utente, e una password («posapp exports --password») o un file di chiave.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>Il file di chiave {path} non si può leggere: manca, non è una chiave privata, o è protetto da una password diversa da quella impostata.</translation>
    </message>
    <message>
        <source>The head office’s server shows another key than before, and was sent nothing. Known: {known}. Now: {offered}. Ask the head office whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>Il server della sede mostra una chiave diversa da prima; non gli è stato inviato nulla. Nota: {known}. Ora: {offered}. Chiedi alla sede se la chiave è cambiata; solo in tal caso togli la riga del server da {path}.</translation>
    </message>
    <message>
        <source>The list of known servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place.</source>
        <translation>L’elenco dei server noti ({path}) è danneggiato: questo non si distingue da un altro. Rimetti una copia di sicurezza al suo posto.</translation>
    </message>
    <message>
        <source>What answers there does not take files by SFTP: check the server’s name and port.</source>
        <translation>Ciò che risponde lì non accetta file per SFTP: controlla nome e porta del server.</translation>
    </message>
    <message>
        <source>The head office’s server has no folder “{name}”: check its name.</source>
        <translation>Il server della sede non ha la cartella «{name}»: controllane il nome.</translation>
    </message>
    <message>
        <source>The head office’s server does not let this login write “{name}”: ask for the right to write and rename there.</source>
        <translation>Il server della sede non consente a questo accesso di scrivere «{name}»: chiedi il diritto di scrivere e rinominare lì.</translation>
    </message>
    <message>
        <source>The head office’s server has no room left: tell the head office.</source>
        <translation>Il server della sede non ha più spazio: avvisa la sede.</translation>
    </message>
    <message>
        <source>The head office’s server has files called “{name}” already.</source>
        <translation>Il server della sede ha già file chiamati «{name}».</translation>
    </message>
    <message>
        <source>The head office’s server refuses “{name}” without saying why: it may be full. Try again; if it lasts, tell the head office.</source>
        <translation>Il server della sede rifiuta «{name}» senza dire perché: forse è pieno. Riprova; se dura, avvisa la sede.</translation>
    </message>
    <message>
        <source>No copy of “{name}” is kept on this till.</source>
        <translation>Nessuna copia di «{name}» resta su questa cassa.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>{count} ({value}) wait for Splio’s word: the limit is {limit}. A manager approves each further one.</source>
        <translation>{count} ({value}) in attesa di conferma da Splio: il limite è {limit}. Un responsabile autorizza ogni altro.</translation>
    </message>
    <message>
        <source>{count} ({value}) wait for Splio’s word; the limit is {limit}. For the manager: check the network.</source>
        <translation>{count} ({value}) in attesa di conferma da Splio; il limite è {limit}. Per il responsabile: controllare la rete.</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} buono</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} buoni</translation>
    </message>
    <message>
        <source>{value} or {count}</source>
        <translation>{value} o {count}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>No code was read. Scan it again, or type it.</source>
        <translation>Nessun codice letto. Scansionarlo di nuovo o scriverlo.</translation>
    </message>
    <message>
        <source>This is too long for a code: {length} characters, and a code has at most {most}. Nothing was changed. Scan the code of the voucher or card.</source>
        <translation>È troppo lungo per un codice: {length} caratteri, e un codice ne ha al massimo {most}. Non è cambiato nulla. Scansionare il codice del buono o della carta.</translation>
    </message>
    <message>
        <source>The scan holds characters that cannot be printed. Nothing was changed. Scan it again; if it happens often, check the scanner.</source>
        <translation>La scansione contiene caratteri non stampabili. Non è cambiato nulla. Scansionare di nuovo; se succede spesso, controllare lo scanner.</translation>
    </message>
    <message>
        <source>A code has no space inside. Nothing was changed. Scan or type it again.</source>
        <translation>Un codice non contiene spazi. Non è cambiato nulla. Scansionarlo o scriverlo di nuovo.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase, for example {example}.</source>
        <translation>Inserire l’importo dell’acquisto, ad esempio {example}.</translation>
    </message>
    <message>
        <source>The amount cannot be negative. Enter the total of the purchase, for example {example}.</source>
        <translation>L’importo non può essere negativo. Inserire il totale dell’acquisto, ad esempio {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type it like {example}.</source>
        <translation>«{text}» non è un importo. Scriverlo come {example}.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals. Type it like {example}.</source>
        <translation>Un importo ha al massimo due decimali. Scriverlo come {example}.</translation>
    </message>
    <message>
        <source>This amount is too large. Was a code typed in the amount? Type it like {example}.</source>
        <translation>Questo importo è troppo grande. È stato scritto un codice nell’importo? Scriverlo come {example}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Minimum purchase</source>
        <translation>Acquisto minimo</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Solo negozio online</translation>
    </message>
    <message>
        <source>Stock alert</source>
        <translation>Avviso di stock</translation>
    </message>
    <message>
        <source>Product it is for</source>
        <translation>Prodotto a cui si applica</translation>
    </message>
    <message>
        <source>Where it may be used</source>
        <translation>Dove si può usare</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Campi dei premi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Line for the settings file</source>
        <translation>Riga per il file di impostazioni</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudi  Esc</translation>
    </message>
    <message>
        <source>These fields were found in the stock’s rewards. To let another one carry a rule, choose the field and the rule, copy the line into the till’s settings file and start the till again.</source>
        <translation>Questi campi si trovano nei premi dello stock. Perché un altro porti una regola, scegliere il campo e la regola, copiare la riga nel file di impostazioni della cassa e riavviare la cassa.</translation>
    </message>
    <message>
        <source>The stock’s rewards have no fields of their own, or no sync has brought any yet.</source>
        <translation>I premi dello stock non hanno campi propri, o nessuna sincronizzazione ne ha ancora portati.</translation>
    </message>
    <message>
        <source>It carries the rule</source>
        <translation>Porta la regola</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Premi</translation>
    </message>
    <message>
        <source>Values, for example</source>
        <translation>Valori, ad esempio</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regola attuale</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk of this till has no room to take this file in: it needs about {needed} MB and {free} MB are free. Nothing was changed: make room, then try again.</source>
        <translation>Sul disco di questa cassa non c’è posto per caricare questo file: servono circa {needed} MB e ne sono liberi {free}. Non è cambiato nulla: liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, so nothing of it was taken in. Its columns: {found}. Correct the file, or say in the settings what it calls that column.</source>
        <translation>{file} non ha la colonna «{column}», quindi non è stato caricato nulla. Le sue colonne: {found}. Correggere il file, o dire nelle impostazioni come chiama quella colonna.</translation>
    </message>
    <message>
        <source>{file} has the column “{column}” twice, so nothing of it was taken in.</source>
        <translation>{file} ha due volte la colonna «{column}», quindi non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>{file} does not begin with a line of column names, so nothing of it was taken in.</source>
        <translation>{file} non inizia con una riga di nomi di colonne, quindi non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>{file} has columns that were never taken in before: {columns}. Look at its preview and confirm it: “posapp import {path}”, or Import a file… on the stock page (F11).</source>
        <translation>{file} ha colonne mai caricate prima: {columns}. Guardare l’anteprima e confermarla: «posapp import {path}», o Importa un file… nella pagina dello stock (F11).</translation>
    </message>
    <message>
        <source>It is not clear what {file} holds. Say it: --scope earnreward for granted codes, --scope masterreward for rewards.</source>
        <translation>Non è chiaro che cosa contenga {file}. Dirlo: --scope earnreward per i codici assegnati, --scope masterreward per i premi.</translation>
    </message>
    <message>
        <source>{file} lists more rewards than there can be, so nothing of it was taken in.</source>
        <translation>{file} elenca più premi di quanti possano esistere, quindi non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>The column taken for “{column}” in {file} holds too many different texts, so nothing was taken in. Perhaps it was mistaken for another one.</source>
        <translation>La colonna presa per «{column}» in {file} contiene troppi testi diversi, quindi non è stato caricato nulla. Forse è stata scambiata per un’altra.</translation>
    </message>
    <message>
        <source>The taking in of {file} was stopped. What it had brought is kept; take it in again to go on.</source>
        <translation>Il caricamento di {file} è stato fermato. Ciò che ha portato resta; caricarlo di nuovo per continuare.</translation>
    </message>
    <message>
        <source>{file} changed while it was read, so nothing of it was taken in. Try again in a moment.</source>
        <translation>{file} è cambiato durante la lettura, quindi non è stato caricato nulla. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The rows of {file} that cannot be used could be listed nowhere, so nothing of it was taken in: the disk may be full.</source>
        <translation>Le righe inutilizzabili di {file} non si sono potute annotare da nessuna parte, quindi non è stato caricato nulla: il disco forse è pieno.</translation>
    </message>
    <message>
        <source>{file} is not there (any more).</source>
        <translation>{file} non c’è (più).</translation>
    </message>
    <message>
        <source>{file} is not a file, but a folder or a device.</source>
        <translation>{file} non è un file, ma una cartella o un dispositivo.</translation>
    </message>
    <message>
        <source>{file} only points to another place; it was not followed.</source>
        <translation>{file} rimanda solo a un altro posto; il rimando non è stato seguito.</translation>
    </message>
    <message>
        <source>{file} is closed to this user.</source>
        <translation>{file} è chiuso a questo utente.</translation>
    </message>
    <message>
        <source>The disk did not read {file}. Try again, and tell the manager.</source>
        <translation>Il disco non ha letto {file}. Riprovare e avvisare il responsabile.</translation>
    </message>
    <message>
        <source>{file} is empty: not even column names.</source>
        <translation>{file} è vuoto: nemmeno i nomi delle colonne.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be unpacked. Ask for it again.</source>
        <translation>{file} è danneggiato: non si può decomprimere. Chiederlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} ends too early: it is not whole. Ask for it again.</source>
        <translation>{file} finisce troppo presto: non è intero. Chiederlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than any file of codes; it was left alone.</source>
        <translation>{file} decompresso è molto più grande di qualsiasi file di codici; non è stato toccato.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}. Ask for it as UTF-8, or set another encoding.</source>
        <translation>{file} non si può leggere come {encoding}. Chiederlo in UTF-8, o impostare un’altra codifica.</translation>
    </message>
    <message>
        <source>{file}: granted codes</source>
        <translation>{file}: codici assegnati</translation>
    </message>
    <message>
        <source>{file}: rewards</source>
        <translation>{file}: premi</translation>
    </message>
    <message>
        <source>columns parted by “{mark}” · letters as {encoding}</source>
        <translation>colonne separate da «{mark}» · lettere in {encoding}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: non letto</translation>
    </message>
    <message>
        <source>Not in the file: {columns}</source>
        <translation>Non è nel file: {columns}</translation>
    </message>
    <message>
        <source>Its only row cannot be used:</source>
        <translation>La sua unica riga non si può usare:</translation>
    </message>
    <message>
        <source>Of the first {all} rows {bad} cannot be used:</source>
        <translation>Delle prime {all} righe, {bad} non si possono usare:</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>riga {line}: {reason}</translation>
    </message>
    <message>
        <source>It holds no row beside the names of its columns.</source>
        <translation>Non contiene righe oltre ai nomi delle sue colonne.</translation>
    </message>
    <message>
        <source>Its only row can be used.</source>
        <translation>La sua unica riga si può usare.</translation>
    </message>
    <message>
        <source>The first {n} rows can all be used.</source>
        <translation>Le prime {n} righe si possono usare tutte.</translation>
    </message>
    <message>
        <source>Codes come from Splio’s API here (codes_from): the next sync removes those that Splio does not list.</source>
        <translation>Qui i codici arrivano dall’API di Splio (codes_from): la prossima sincronizzazione toglierà quelli che Splio non elenca.</translation>
    </message>
    <message>
        <source>--scope cannot be “{given}”: it is earnreward for granted codes, or masterreward for rewards.</source>
        <translation>--scope non può essere «{given}»: è earnreward per i codici assegnati, o masterreward per i premi.</translation>
    </message>
    <message>
        <source>{n} code stood twice: its last line counts.</source>
        <translation>{n} codice compariva due volte: vale la sua ultima riga.</translation>
    </message>
    <message>
        <source>{n} codes stood twice: their last lines count.</source>
        <translation>{n} codici comparivano due volte: valgono le loro ultime righe.</translation>
    </message>
    <message>
        <source>{n} code that is not in the file was removed.</source>
        <translation>È stato tolto {n} codice che non è nel file.</translation>
    </message>
    <message>
        <source>{n} codes that are not in the file were removed.</source>
        <translation>Sono stati tolti {n} codici che non sono nel file.</translation>
    </message>
    <message>
        <source>{file} lists only {listed} of the {held} codes that this till has. Nothing was removed: if the next file finds the same, it will be.</source>
        <translation>{file} elenca solo {listed} dei {held} codici di questa cassa. Nulla è stato tolto: se il prossimo file dà lo stesso, sarà fatto.</translation>
    </message>
    <message>
        <source>These columns are new: nothing was taken in. Confirm with --yes.</source>
        <translation>Queste colonne sono nuove: non è stato caricato nulla. Confermare con --yes.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>This till has nothing of that card.</source>
        <translation>Questa cassa non ha niente di quella carta.</translation>
    </message>
    <message>
        <source>Forget this card’s number and its holder’s name? It cannot be undone.</source>
        <translation>Dimenticare il numero di questa carta e il nome del titolare? Non si può annullare.</translation>
    </message>
    <message>
        <source>Forgotten in {n} place.</source>
        <translation>Dimenticato in {n} punto.</translation>
    </message>
    <message>
        <source>Forgotten in {n} places.</source>
        <translation>Dimenticato in {n} punti.</translation>
    </message>
    <message>
        <source>These files still name the card; delete them yourself: {names}.</source>
        <translation>Questi file citano ancora la carta; cancellateli voi: {names}.</translation>
    </message>
    <message>
        <source>no ticket yet</source>
        <translation>ancora senza scontrino</translation>
    </message>
    <message>
        <source>Later: an open sale ({where}) needs it.</source>
        <translation>Più tardi: una vendita aperta ({where}) ne ha bisogno.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still to be sent to Splio.</source>
        <translation>Più tardi: il buono {what} ({where}) deve ancora essere inviato a Splio.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still being checked.</source>
        <translation>Più tardi: il buono {what} ({where}) è ancora in verifica.</translation>
    </message>
    <message>
        <source>Later: Splio rejected the voucher {what} ({where}): a manager decides first.</source>
        <translation>Più tardi: Splio ha rifiutato il buono {what} ({where}): prima decide un responsabile.</translation>
    </message>
    <message>
        <source>Later: a new reward ({what}) is under way.</source>
        <translation>Più tardi: un nuovo premio ({what}) è in corso.</translation>
    </message>
    <message>
        <source>{n} used voucher</source>
        <translation>{n} buono usato</translation>
    </message>
    <message>
        <source>{n} used vouchers</source>
        <translation>{n} buoni usati</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} vendita</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} vendite</translation>
    </message>
    <message>
        <source>{n} sale put aside</source>
        <translation>{n} vendita messa da parte</translation>
    </message>
    <message>
        <source>{n} sales put aside</source>
        <translation>{n} vendite messe da parte</translation>
    </message>
    <message>
        <source>{n} reward given</source>
        <translation>{n} premio dato</translation>
    </message>
    <message>
        <source>{n} rewards given</source>
        <translation>{n} premi dati</translation>
    </message>
    <message>
        <source>{n} name in the stock</source>
        <translation>{n} nome nello stock</translation>
    </message>
    <message>
        <source>{n} names in the stock</source>
        <translation>{n} nomi nello stock</translation>
    </message>
    <message>
        <source>{n} code in the stock</source>
        <translation>{n} codice nello stock</translation>
    </message>
    <message>
        <source>{n} codes in the stock</source>
        <translation>{n} codici nello stock</translation>
    </message>
    <message>
        <source>{n} more wait.</source>
        <translation>{n} altri in attesa.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Dimenticare un cliente</translation>
    </message>
    <message>
        <source>The card’s number</source>
        <translation>Il numero della carta</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Indietro  Esc</translation>
    </message>
    <message>
        <source>Look  Enter</source>
        <translation>Guarda  Invio</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Dimentica il cliente</translation>
    </message>
    <message>
        <source>This till has: {what}.</source>
        <translation>Questa cassa ha: {what}.</translation>
    </message>
    <message>
        <source>Sales and their amounts stay, without the customer. The journal stays.</source>
        <translation>Le vendite e i loro importi restano, senza il cliente. Il giornale resta.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Scontrino</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Lines of the journal, newest first</source>
        <translation>Righe del giornale, le più recenti prima</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <source>Code, card, ticket or name</source>
        <translation>Codice, carta, scontrino o nome</translation>
    </message>
    <message>
        <source>Search: a code or card, its last four characters, a ticket, a name</source>
        <translation>Cerca: un codice o una carta, i suoi ultimi quattro caratteri, uno scontrino, un nome</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Scrivere con il dito</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Tipo di fatto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Tutta la storia</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Verificare il giornale</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Forget a customer…</source>
        <translation>Dimenticare un cliente…</translation>
    </message>
    <message>
        <source>Note it outside this till: a journal rewritten later no longer has this mark.</source>
        <translation>Annotatelo fuori da questa cassa: un giornale riscritto in seguito non ha più questo segno.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Cercare nel giornale</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Scegliere i giorni…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esportare il giornale</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Elenchi (*.csv)</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Fermare la verifica</translation>
    </message>
    <message>
        <source>The story of this voucher</source>
        <translation>La storia di questo buono</translation>
    </message>
    <message>
        <source>The story of this sale</source>
        <translation>La storia di questa vendita</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudere  Esc</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Vouchers held and used</source>
        <translation>Buoni trattenuti e usati</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>Invio a Splio</translation>
    </message>
    <message>
        <source>Managers’ decisions</source>
        <translation>Decisioni dei responsabili</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Settings, files, archive</source>
        <translation>Impostazioni, file, archivio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Sale opened</source>
        <translation>Vendita aperta</translation>
    </message>
    <message>
        <source>Sale put aside</source>
        <translation>Vendita messa da parte</translation>
    </message>
    <message>
        <source>Sale taken up again</source>
        <translation>Vendita ripresa</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Vendita conclusa</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Vendita annullata</translation>
    </message>
    <message>
        <source>Voucher held</source>
        <translation>Buono trattenuto</translation>
    </message>
    <message>
        <source>Voucher used</source>
        <translation>Buono usato</translation>
    </message>
    <message>
        <source>Voucher given back</source>
        <translation>Buono restituito</translation>
    </message>
    <message>
        <source>Approved by a manager</source>
        <translation>Approvato da un responsabile</translation>
    </message>
    <message>
        <source>Accepted by Splio</source>
        <translation>Accettato da Splio</translation>
    </message>
    <message>
        <source>Not sent, later again</source>
        <translation>Non inviato, più tardi</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Nessuna risposta chiara</translation>
    </message>
    <message>
        <source>Program ended while sending</source>
        <translation>Programma terminato durante l’invio</translation>
    </message>
    <message>
        <source>Checked: used here</source>
        <translation>Verificato: usato qui</translation>
    </message>
    <message>
        <source>Checked: not ours</source>
        <translation>Verificato: non nostro</translation>
    </message>
    <message>
        <source>Checked: not used yet</source>
        <translation>Verificato: non ancora usato</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non verificabile</translation>
    </message>
    <message>
        <source>Sent again by a manager</source>
        <translation>Rinviato da un responsabile</translation>
    </message>
    <message>
        <source>Left to the other till</source>
        <translation>Lasciato all’altra cassa</translation>
    </message>
    <message>
        <source>New reward decided</source>
        <translation>Nuovo premio deciso</translation>
    </message>
    <message>
        <source>New reward asked of Splio</source>
        <translation>Nuovo premio chiesto a Splio</translation>
    </message>
    <message>
        <source>New reward given</source>
        <translation>Nuovo premio dato</translation>
    </message>
    <message>
        <source>New reward refused</source>
        <translation>Nuovo premio rifiutato</translation>
    </message>
    <message>
        <source>New reward: no clear answer</source>
        <translation>Nuovo premio: nessuna risposta chiara</translation>
    </message>
    <message>
        <source>New reward: later again</source>
        <translation>Nuovo premio: più tardi</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN errato</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona aggiunta</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona modificata</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Persona andata via</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Impostazione modificata</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Elenco esportato</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>Coda esportata</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapporto esportato</translation>
    </message>
    <message>
        <source>Sent to head office</source>
        <translation>Inviato alla sede</translation>
    </message>
    <message>
        <source>Not sent to head office</source>
        <translation>Non inviato alla sede</translation>
    </message>
    <message>
        <source>Customers’ data forgotten</source>
        <translation>Dati di clienti dimenticati</translation>
    </message>
    <message>
        <source>Journal archived</source>
        <translation>Giornale archiviato</translation>
    </message>
    <message>
        <source>Old sales archived</source>
        <translation>Vecchie vendite archiviate</translation>
    </message>
    <message>
        <source>This machine’s clock jumped</source>
        <translation>L’orologio del computer ha fatto un salto</translation>
    </message>
    <message>
        <source>Clock taken for right</source>
        <translation>Orologio considerato giusto</translation>
    </message>
    <message>
        <source>Time corrected by Splio</source>
        <translation>Ora corretta da Splio</translation>
    </message>
    <message>
        <source>File of codes imported</source>
        <translation>File di codici importato</translation>
    </message>
    <message>
        <source>Codes made</source>
        <translation>Codici creati</translation>
    </message>
    <message>
        <source>Codes sent to Splio</source>
        <translation>Codici inviati a Splio</translation>
    </message>
    <message>
        <source>Codes noted as arrived</source>
        <translation>Codici segnati come arrivati</translation>
    </message>
    <message>
        <source>Support file made</source>
        <translation>File di assistenza creato</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Rifiutato da Splio</translation>
    </message>
    <message>
        <source>Marked as settled</source>
        <translation>Segnato come chiuso</translation>
    </message>
    <message>
        <source>Till set up</source>
        <translation>Cassa configurata</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>{n} line about the card {card}</source>
        <translation>{n} riga sulla carta {card}</translation>
    </message>
    <message>
        <source>{n} lines about the card {card}</source>
        <translation>{n} righe sulla carta {card}</translation>
    </message>
    <message>
        <source>{n} line about the code {code}</source>
        <translation>{n} riga sul codice {code}</translation>
    </message>
    <message>
        <source>{n} lines about the code {code}</source>
        <translation>{n} righe sul codice {code}</translation>
    </message>
    <message>
        <source>The newest {n} lines</source>
        <translation>Le {n} righe più recenti</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} riga</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} righe</translation>
    </message>
    <message>
        <source>Nothing found. Search for a whole code or card, its last four characters, a ticket’s number or a name.</source>
        <translation>Nessun risultato. Cerchi un codice o una carta per intero, i suoi ultimi quattro caratteri, un numero di scontrino o un nome.</translation>
    </message>
    <message>
        <source>Journal’s mark: {mark}</source>
        <translation>Segno del giornale: {mark}</translation>
    </message>
    <message>
        <source>Checking… {percent} %</source>
        <translation>Verifica… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The journal is sound: {n} line was checked.</source>
        <translation>Il giornale è integro: {n} riga verificata.</translation>
    </message>
    <message>
        <source>The journal is sound: {n} lines were checked.</source>
        <translation>Il giornale è integro: {n} righe verificate.</translation>
    </message>
    <message>
        <source>{n} more thing does not fit.</source>
        <translation>{n} altra cosa non torna.</translation>
    </message>
    <message>
        <source>{n} more things do not fit.</source>
        <translation>{n} altre cose non tornano.</translation>
    </message>
    <message>
        <source>Line {line}, or the one before it, was changed afterwards.</source>
        <translation>La riga {line}, o quella prima, è stata modificata in seguito.</translation>
    </message>
    <message>
        <source>Lines are missing, from line {line} on.</source>
        <translation>Mancano righe, dalla riga {line}.</translation>
    </message>
    <message>
        <source>Line {line} was added afterwards.</source>
        <translation>La riga {line} è stata aggiunta in seguito.</translation>
    </message>
    <message>
        <source>The voucher {burn} is not as its last line ({line}) says.</source>
        <translation>Il buono {burn} non è come dice la sua ultima riga ({line}).</translation>
    </message>
    <message>
        <source>The lines of the voucher {burn} are missing.</source>
        <translation>Mancano le righe del buono {burn}.</translation>
    </message>
    <message>
        <source>Line {line} is about a voucher that this till does not have.</source>
        <translation>La riga {line} riguarda un buono che questa cassa non ha.</translation>
    </message>
    <message>
        <source>The archive that ends with line {line} is not in its folder, or was changed.</source>
        <translation>L’archivio che finisce alla riga {line} non è nella sua cartella, o è stato modificato.</translation>
    </message>
    <message>
        <source>File {line} of old sales is not in its folder, or was changed.</source>
        <translation>Il file {line} delle vecchie vendite non è nella sua cartella, o è stato modificato.</translation>
    </message>
    <message>
        <source>Line {line} is not the one whose mark was noted: the journal was rewritten.</source>
        <translation>La riga {line} non è quella del segno annotato: il giornale è stato riscritto.</translation>
    </message>
    <message>
        <source>{n} line written to {file}.</source>
        <translation>{n} riga scritta in {file}.</translation>
    </message>
    <message>
        <source>{n} lines written to {file}.</source>
        <translation>{n} righe scritte in {file}.</translation>
    </message>
    <message>
        <source>Lines {first} to {through} are in {file}, signed by the key {key}.</source>
        <translation>Le righe da {first} a {through} sono in {file}, firmate con la chiave {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled line is that old.</source>
        <translation>Niente da archiviare: nessuna riga conclusa è così vecchia.</translation>
    </message>
    <message>
        <source>The file is sound: lines {first} to {through} of the till {till}, from {since} to {until}. Mark: {mark}.</source>
        <translation>Il file è integro: righe da {first} a {through} della cassa {till}, dal {since} al {until}. Segno: {mark}.</translation>
    </message>
    <message>
        <source>Signed by this till’s key {key}.</source>
        <translation>Firmato con la chiave {key} di questa cassa.</translation>
    </message>
    <message>
        <source>Signed by the key {key}, which is not this till’s.</source>
        <translation>Firmato con la chiave {key}, che non è di questa cassa.</translation>
    </message>
    <message>
        <source>Signed by the key {key}: compare it with what you noted.</source>
        <translation>Firmato con la chiave {key}: confrontatela con quella annotata.</translation>
    </message>
    <message>
        <source>{n} wrong try</source>
        <translation>{n} tentativo errato</translation>
    </message>
    <message>
        <source>{n} wrong tries</source>
        <translation>{n} tentativi errati</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} vendita</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} vendite</translation>
    </message>
    <message>
        <source>{n} voucher used</source>
        <translation>{n} buono usato</translation>
    </message>
    <message>
        <source>{n} vouchers used</source>
        <translation>{n} buoni usati</translation>
    </message>
    <message>
        <source>{n} voucher given back</source>
        <translation>{n} buono restituito</translation>
    </message>
    <message>
        <source>{n} vouchers given back</source>
        <translation>{n} buoni restituiti</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsabile</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>cassiere</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>nuovo PIN</translation>
    </message>
    <message>
        <source>in {n} place</source>
        <translation>in {n} punto</translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation>in {n} punti</translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation>{n} più tardi</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>su richiesta</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>alla scadenza</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} codice</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codici</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>carta {card}</translation>
    </message>
    <message>
        <source>Copied data found</source>
        <translation>Trovati dati copiati</translation>
    </message>
    <message>
        <source>Till moved here</source>
        <translation>Cassa spostata qui</translation>
    </message>
    <message>
        <source>Became a till of its own</source>
        <translation>Diventata cassa a sé</translation>
    </message>
    <message>
        <source>Older data found</source>
        <translation>Trovati dati più vecchi</translation>
    </message>
    <message>
        <source>Damaged stock set aside</source>
        <translation>Scorta danneggiata messa da parte</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>File controllati</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys to touch</source>
        <translation>Tasti sullo schermo</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Cancella l’ultimo carattere</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Open or close the keys to touch</source>
        <translation>Apri o chiudi i tasti sullo schermo</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys of the till</source>
        <translation>Tasti della cassa</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudi  Esc</translation>
    </message>
    <message>
        <source>Close the page of keys</source>
        <translation>Chiudi la pagina dei tasti</translation>
    </message>
    <message>
        <source>Scanning works at any time, whatever is in front.</source>
        <translation>Si può scansionare in ogni momento, qualunque cosa ci sia sullo schermo.</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>La prossima scansione è una carta</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Scrivere un codice</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Importo dell’acquisto</translation>
    </message>
    <message>
        <source>A manager approves</source>
        <translation>Autorizza un responsabile</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero di scontrino</translation>
    </message>
    <message>
        <source>Vouchers of this sale</source>
        <translation>Buoni di questa vendita</translation>
    </message>
    <message>
        <source>Remove the voucher (after F7)</source>
        <translation>Togliere il buono (dopo F7)</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Concludere la vendita</translation>
    </message>
    <message>
        <source>Cancel or go back</source>
        <translation>Annullare o tornare</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Cercare un cliente</translation>
    </message>
    <message>
        <source>Use the customer’s reward</source>
        <translation>Usare il premio del cliente</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Mettere da parte la vendita</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Vendite messe da parte</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiare il riepilogo</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Il manuale</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Codes to try (training)</source>
        <translation>Codici da provare (addestramento)</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Giro: passo successivo</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Giro: passo precedente</translation>
    </message>
    <message>
        <source>Tour: end</source>
        <translation>Giro: fine</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>Stato della cassa</translation>
    </message>
    <message>
        <source>The manager’s pages</source>
        <translation>Le pagine del responsabile</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Provare lo scanner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Suono sì o no</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Chiaro, scuro, alto contrasto</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Cambiare utente, bloccare la cassa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+Fine</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Look: {look}
Ctrl+T</source>
        <translation>Aspetto: {look}
Ctrl+T</translation>
    </message>
    <message>
        <source>♪ off
Ctrl+M</source>
        <translation>♪ muto
Ctrl+M</translation>
    </message>
    <message>
        <source>♪ on
Ctrl+M</source>
        <translation>♪ attivo
Ctrl+M</translation>
    </message>
    <message>
        <source>The till is silent: turn the sound on</source>
        <translation>La cassa è muta: attiva il suono</translation>
    </message>
    <message>
        <source>The till is heard: turn the sound off</source>
        <translation>La cassa si sente: togli il suono</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>File of codes</source>
        <translation>File di codici</translation>
    </message>
    <message>
        <source>Files of codes (*.csv *.txt *.gz)</source>
        <translation>File di codici (*.csv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Find a code: scan or type</source>
        <translation>Cerca un codice: scansione o tastiera</translation>
    </message>
    <message>
        <source>Search rewards</source>
        <translation>Cerca premi</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Cifre di un codice</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restano</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avviso a</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usabili</translation>
    </message>
    <message>
        <source>Min. sale</source>
        <translation>Acquisto min.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>Codes left to grant, as Splio counts them</source>
        <translation>Codici da assegnare, secondo Splio</translation>
    </message>
    <message>
        <source>Low at this many left</source>
        <translation>Basso da questo numero</translation>
    </message>
    <message>
        <source>At the pace of the last two weeks</source>
        <translation>Al ritmo delle ultime due settimane</translation>
    </message>
    <message>
        <source>Granted and usable, as this till counts</source>
        <translation>Assegnati e usabili, secondo questa cassa</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Acquisto minimo</translation>
    </message>
    <message>
        <source>Web only; product and channel</source>
        <translation>Solo web; prodotto e canale</translation>
    </message>
    <message>
        <source>When its codes were last listed whole</source>
        <translation>Ultimo elenco completo dei suoi codici</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>How the codes of the rewards hold out</source>
        <translation>Quanto durano i codici dei premi</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>Sinistra e destra scelgono una colonna, Spazio ordina</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Rewards  Esc</source>
        <translation>Premi  Esc</translation>
    </message>
    <message>
        <source>Back to the rewards</source>
        <translation>Torna ai premi</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Cerca un codice</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock di codici</translation>
    </message>
    <message>
        <source>Life of a code</source>
        <translation>Vita di un codice</translation>
    </message>
    <message>
        <source>Codes of {reward}</source>
        <translation>Codici di {reward}</translation>
    </message>
    <message>
        <source>Own codes</source>
        <translation>Codici propri</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first sync.</source>
        <translation>Ancora nessuna cifra: arrivano con la prima sincronizzazione.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Campi…</translation>
    </message>
    <message>
        <source>Its codes…</source>
        <translation>I suoi codici…</translation>
    </message>
    <message>
        <source>Own codes…</source>
        <translation>Codici propri…</translation>
    </message>
    <message>
        <source>{n} reward is running out: ask for codes.</source>
        <translation>{n} premio sta finendo: chiedere codici.</translation>
    </message>
    <message>
        <source>{n} rewards are running out: ask for codes.</source>
        <translation>{n} premi stanno finendo: chiedere codici.</translation>
    </message>
    <message>
        <source>Nothing is running out.</source>
        <translation>Nulla sta finendo.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>altri {n}</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which} (F11).</source>
        <translation>{n} premio sta finendo i codici: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which} (F11).</source>
        <translation>{n} premi stanno finendo i codici: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>restano {n}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>meno di un giorno</translation>
    </message>
    <message>
        <source>about {n} day</source>
        <translation>circa {n} giorno</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>circa {n} giorni</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Cerca  Invio</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Lascia stare  Esc</translation>
    </message>
    <message>
        <source>Codes of the reward</source>
        <translation>Codici del premio</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Scrivi col dito</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} codice</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codici</translation>
    </message>
    <message>
        <source>looking on, {n} codes of the stock so far…</source>
        <translation>ricerca in corso, {n} codici dello stock visti…</translation>
    </message>
    <message>
        <source>more as you scroll down</source>
        <translation>altri scorrendo</translation>
    </message>
    <message>
        <source>No code of this reward is like that.</source>
        <translation>Nessun codice di questo premio è così.</translation>
    </message>
    <message>
        <source>The stock holds no code of this reward.</source>
        <translation>Lo stock non contiene codici di questo premio.</translation>
    </message>
    <message>
        <source>Only the first {n} digits count.</source>
        <translation>Contano solo le prime {n} cifre.</translation>
    </message>
    <message>
        <source>Last 4 digits</source>
        <translation>Ultime 4 cifre</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Prime cifre</translation>
    </message>
    <message>
        <source>Search by: {end}</source>
        <translation>Cerca per: {end}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Assegnato</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Details of the reward</source>
        <translation>Dettagli del premio</translation>
    </message>
    <message>
        <source>No reward is chosen.</source>
        <translation>Nessun premio scelto.</translation>
    </message>
    <message>
        <source>Counting its codes…</source>
        <translation>Conteggio dei codici…</translation>
    </message>
    <message>
        <source>None of its codes are here.</source>
        <translation>Nessuno dei suoi codici è qui.</translation>
    </message>
    <message>
        <source>{n} code here:</source>
        <translation>{n} codice qui:</translation>
    </message>
    <message>
        <source>{n} codes here:</source>
        <translation>{n} codici qui:</translation>
    </message>
    <message>
        <source>not in money</source>
        <translation>non in denaro</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>numero {id}</translation>
    </message>
    <message>
        <source>waits {n} day after it is granted</source>
        <translation>attende {n} giorno dopo l’assegnazione</translation>
    </message>
    <message>
        <source>waits {n} days after it is granted</source>
        <translation>attende {n} giorni dopo l’assegnazione</translation>
    </message>
    <message>
        <source>from a purchase of {amount}</source>
        <translation>da un acquisto di {amount}</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>solo negozio online</translation>
    </message>
    <message>
        <source>cannot be read: {field} = {value}</source>
        <translation>illeggibile: {field} = {value}</translation>
    </message>
    <message>
        <source>usable {start} to {end}</source>
        <translation>usabile dal {start} al {end}</translation>
    </message>
    <message>
        <source>usable from {start}</source>
        <translation>usabile dal {start}</translation>
    </message>
    <message>
        <source>usable until {end}</source>
        <translation>usabile fino al {end}</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Campi: {fields}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Ask Splio now</source>
        <translation>Chiedi a Splio</translation>
    </message>
    <message>
        <source>Looking {code} up…</source>
        <translation>Ricerca di {code}…</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Richiesta a Splio…</translation>
    </message>
    <message>
        <source>What happened to the code</source>
        <translation>Cosa è successo al codice</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>{code} was used here; its sale is in an archive.</source>
        <translation>{code} è stato usato qui; la vendita è in un archivio.</translation>
    </message>
    <message>
        <source>{code} is a loyalty card, not a voucher.</source>
        <translation>{code} è una carta fedeltà, non un buono.</translation>
    </message>
    <message>
        <source>Splio answered just now.</source>
        <translation>Splio ha appena risposto.</translation>
    </message>
    <message>
        <source>Splio answered just now: it knows no granted code like this.</source>
        <translation>Splio ha appena risposto: non conosce un codice assegnato così.</translation>
    </message>
    <message>
        <source>Splio did not answer just now. Try again in a while.</source>
        <translation>Splio non ha risposto. Riprovate fra un po’.</translation>
    </message>
    <message>
        <source>Used in a sale</source>
        <translation>Usato in una vendita</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>usabile</translation>
    </message>
    <message>
        <source>waiting period</source>
        <translation>periodo di attesa</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>status “{text}”</source>
        <translation>stato «{text}»</translation>
    </message>
    <message>
        <source>status not told</source>
        <translation>stato non detto</translation>
    </message>
    <message>
        <source>{code} is held for a sale that is still open.</source>
        <translation>{code} è riservato per una vendita ancora aperta.</translation>
    </message>
    <message>
        <source>{code} was used here; Splio is yet to be told.</source>
        <translation>{code} è stato usato qui; Splio non è ancora avvisato.</translation>
    </message>
    <message>
        <source>{code} was used here; whether Splio has it is being looked up.</source>
        <translation>{code} è stato usato qui; si verifica se Splio lo ha.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio has confirmed it.</source>
        <translation>{code} è stato usato qui e Splio lo ha confermato.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio rejected it: see the queue.</source>
        <translation>{code} è stato usato qui, e Splio l’ha rifiutato: veda la coda.</translation>
    </message>
    <message>
        <source>{code} was used here, rejected by Splio, and settled by a manager.</source>
        <translation>{code} è stato usato qui, rifiutato da Splio e chiuso da un responsabile.</translation>
    </message>
    <message>
        <source>{code} was held here once and given back unused.</source>
        <translation>{code} è stato riservato qui e restituito non usato.</translation>
    </message>
    <message>
        <source>{code} may be used, says the stock.</source>
        <translation>{code} si può usare, dice lo stock.</translation>
    </message>
    <message>
        <source>{code} is in its waiting period, says the stock.</source>
        <translation>{code} è nel periodo di attesa, dice lo stock.</translation>
    </message>
    <message>
        <source>{code} was used, not at this till, says the stock.</source>
        <translation>{code} è stato usato, non a questa cassa, dice lo stock.</translation>
    </message>
    <message>
        <source>{code} has expired, says the stock.</source>
        <translation>{code} è scaduto, dice lo stock.</translation>
    </message>
    <message>
        <source>{code} is in the stock with a status that this till does not know.</source>
        <translation>{code} è nello stock con uno stato che questa cassa non conosce.</translation>
    </message>
    <message>
        <source>{code} was made here and not sent to Splio yet.</source>
        <translation>{code} è stato creato qui e non ancora inviato a Splio.</translation>
    </message>
    <message>
        <source>{code} was made here; whether Splio has it is not clear.</source>
        <translation>{code} è stato creato qui; non è chiaro se Splio lo abbia.</translation>
    </message>
    <message>
        <source>{code} was made here and is in Splio’s stock; nobody was granted it.</source>
        <translation>{code} è stato creato qui ed è nello stock di Splio; non è assegnato a nessuno.</translation>
    </message>
    <message>
        <source>{code} was made here, and Splio refused it.</source>
        <translation>{code} è stato creato qui e Splio lo ha rifiutato.</translation>
    </message>
    <message>
        <source>{code}: this till has no whole stock yet, so it cannot tell.</source>
        <translation>{code}: questa cassa non ha ancora uno stock completo e non può dirlo.</translation>
    </message>
    <message>
        <source>{code} is not in the stock {of}, and was never used here.</source>
        <translation>{code} non è nello stock {of} e non è mai stato usato qui.</translation>
    </message>
    <message>
        <source>Its last digit does not fit: was it mistyped?</source>
        <translation>L’ultima cifra non torna: errore di battitura?</translation>
    </message>
    <message>
        <source>Made at this till</source>
        <translation>Creato su questa cassa</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>lotto {batch}</translation>
    </message>
    <message>
        <source>Splio took it into its stock</source>
        <translation>Splio lo ha preso nel suo stock</translation>
    </message>
    <message>
        <source>Splio refused it</source>
        <translation>Splio lo ha rifiutato</translation>
    </message>
    <message>
        <source>Sent to Splio, no clear answer</source>
        <translation>Inviato a Splio, senza risposta chiara</translation>
    </message>
    <message>
        <source>reward {reward}</source>
        <translation>premio {reward}</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>carta {card}</translation>
    </message>
    <message>
        <source>Granted to a customer</source>
        <translation>Assegnato a un cliente</translation>
    </message>
    <message>
        <source>Told by Splio</source>
        <translation>Detto da Splio</translation>
    </message>
    <message>
        <source>Told by the file {file}</source>
        <translation>Detto dal file {file}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>valido fino al {date}</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation>usato {when}</translation>
    </message>
    <message>
        <source>store {store}</source>
        <translation>negozio {store}</translation>
    </message>
    <message>
        <source>still so {age}</source>
        <translation>ancora così {age}</translation>
    </message>
    <message>
        <source>Held for a sale</source>
        <translation>Riservato per una vendita</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorizzato</translation>
    </message>
    <message>
        <source>Given back unused</source>
        <translation>Restituito non usato</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>in un file</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>via rete</translation>
    </message>
    <message>
        <source>Splio has confirmed it</source>
        <translation>Splio lo ha confermato</translation>
    </message>
    <message>
        <source>Looked up: Splio has it as ours</source>
        <translation>Verificato: Splio lo ha come nostro</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>In invio a Splio</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Rifiutato da Splio</translation>
    </message>
    <message>
        <source>Looked up: Splio says otherwise</source>
        <translation>Verificato: Splio dice altro</translation>
    </message>
    <message>
        <source>Looked up: not used at Splio, so it goes again</source>
        <translation>Verificato: non usato in Splio, si reinvia</translation>
    </message>
    <message>
        <source>Not sent, tried again later</source>
        <translation>Non inviato, si riprova più tardi</translation>
    </message>
    <message>
        <source>Sent, no clear answer: to be looked up</source>
        <translation>Inviato, senza risposta chiara: da verificare</translation>
    </message>
    <message>
        <source>Could not be looked up yet</source>
        <translation>Non ancora verificato</translation>
    </message>
    <message>
        <source>The till stopped while sending: to be looked up</source>
        <translation>La cassa si è fermata durante l’invio: da verificare</translation>
    </message>
    <message>
        <source>A manager asks for another try</source>
        <translation>Un responsabile chiede un altro tentativo</translation>
    </message>
    <message>
        <source>Settled by a manager</source>
        <translation>Sistemato da un responsabile</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>scontrino {ref}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>da {name}</translation>
    </message>
    <message>
        <source>next try {moment}</source>
        <translation>prossimo tentativo {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>taken out of the sale</source>
        <translation>tolto dalla vendita</translation>
    </message>
    <message>
        <source>the sale was cancelled</source>
        <translation>la vendita è stata annullata</translation>
    </message>
    <message>
        <source>not used in the sale</source>
        <translation>non usato nella vendita</translation>
    </message>
    <message>
        <source>used elsewhere: {when}, store {store}</source>
        <translation>usato altrove: {when}, negozio {store}</translation>
    </message>
    <message>
        <source>it was used before</source>
        <translation>è già stato usato</translation>
    </message>
    <message>
        <source>Splio does not know this code</source>
        <translation>Splio non conosce questo codice</translation>
    </message>
    <message>
        <source>Splio does not know this store</source>
        <translation>Splio non conosce questo negozio</translation>
    </message>
    <message>
        <source>the till’s key was refused</source>
        <translation>la chiave della cassa è stata rifiutata</translation>
    </message>
    <message>
        <source>the till stopped</source>
        <translation>la cassa si è fermata</translation>
    </message>
    <message>
        <source>a backup was put in place</source>
        <translation>è stata ripristinata una copia</translation>
    </message>
    <message>
        <source>Splio could not be reached</source>
        <translation>Splio non era raggiungibile</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Contents of the manuals</source>
        <translation>Indice dei manuali</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English.</source>
        <translation>Non ancora nella vostra lingua: mostrato in inglese.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Cerca  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the manuals</source>
        <translation>Cercare nei manuali</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Indietro
Alt+←</translation>
    </message>
    <message>
        <source>Back to what was shown</source>
        <translation>Tornare alla pagina precedente</translation>
    </message>
    <message>
        <source>Keys
Ctrl+F1</source>
        <translation>Tasti
Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrare tutti i tasti</translation>
    </message>
    <message>
        <source>Close
Esc</source>
        <translation>Chiudi
Esc</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Chiudere il manuale</translation>
    </message>
    <message>
        <source>There is no manual “{name}”.</source>
        <translation>Non c’è un manuale «{name}».</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Scritto: {path}</translation>
    </message>
    <message>
        <source>Cannot be written: {path}</source>
        <translation>Impossibile scrivere: {path}</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>as of {time}</source>
        <translation>alle {time}</translation>
    </message>
    <message>
        <source>as of yesterday {time}</source>
        <translation>ieri alle {time}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>al {date}</translation>
    </message>
    <message>
        <source>Looking for rewards…</source>
        <translation>Ricerca dei premi…</translation>
    </message>
    <message>
        <source>{n} reward of the customer</source>
        <translation>{n} premio del cliente</translation>
    </message>
    <message>
        <source>{n} rewards of the customer</source>
        <translation>{n} premi del cliente</translation>
    </message>
    <message>
        <source>No reward to use</source>
        <translation>Nessun premio da usare</translation>
    </message>
    <message>
        <source>not checked with Splio</source>
        <translation>non verificato con Splio</translation>
    </message>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>in this sale</source>
        <translation>in questa vendita</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>da {amount}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>fino al {date}</translation>
    </message>
    <message>
        <source>in sale: {why}</source>
        <translation>in vendita: {why}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>mancano {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dal {date}</translation>
    </message>
    <message>
        <source>held by another sale</source>
        <translation>in un’altra vendita</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>uno di troppo</translation>
    </message>
    <message>
        <source>not with the other</source>
        <translation>non con l’altro</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nulla da pagare</translation>
    </message>
    <message>
        <source>another customer’s</source>
        <translation>di un altro cliente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>Use reward: {reward}. Key: {key}</source>
        <translation>Usa il premio: {reward}. Tasto: {key}</translation>
    </message>
    <message>
        <source>More
{page}/{pages}</source>
        <translation>Altri
{page}/{pages}</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Cerca il cliente</translation>
    </message>
    <message>
        <source>E-mail, phone or last name</source>
        <translation>E-mail, telefono o cognome</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Si interroga Splio…</translation>
    </message>
    <message>
        <source>Type an e-mail, a phone number or a last name.</source>
        <translation>Inserire un’e-mail, un telefono o un cognome.</translation>
    </message>
    <message>
        <source>That is too short: type more of it.</source>
        <translation>È troppo corto: scriverne di più.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>This e-mail is not complete: name@place.fr</source>
        <translation>Questa e-mail è incompleta: nome@sito.it</translation>
    </message>
    <message>
        <source>Search needs Splio, and this till has no key yet.</source>
        <translation>La ricerca richiede Splio, e questa cassa non ha ancora una chiave.</translation>
    </message>
    <message>
        <source>Splio does not let this till search.</source>
        <translation>Splio non permette la ricerca a questa cassa.</translation>
    </message>
    <message>
        <source>Splio takes too long to answer.</source>
        <translation>Splio impiega troppo a rispondere.</translation>
    </message>
    <message>
        <source>Splio is busy.</source>
        <translation>Splio è occupato.</translation>
    </message>
    <message>
        <source>Search needs Splio; the link is down.</source>
        <translation>La ricerca richiede Splio; il collegamento manca.</translation>
    </message>
    <message>
        <source>Splio gave no usable answer.</source>
        <translation>Splio non ha dato una risposta utilizzabile.</translation>
    </message>
    <message>
        <source>Ask for the card.</source>
        <translation>Chiedere la carta.</translation>
    </message>
    <message>
        <source>Nobody has this e-mail. Try the phone number or the last name.</source>
        <translation>Nessuno ha questa e-mail. Provare il telefono o il cognome.</translation>
    </message>
    <message>
        <source>Nobody has this number. Try the e-mail or the last name.</source>
        <translation>Nessuno ha questo numero. Provare l’e-mail o il cognome.</translation>
    </message>
    <message>
        <source>Nobody has this card.</source>
        <translation>Nessuno ha questa carta.</translation>
    </message>
    <message>
        <source>Nobody by this name. Check the spelling, or try the e-mail or phone.</source>
        <translation>Nessuno con questo nome. Controllare come si scrive, o provare l’e-mail o il telefono.</translation>
    </message>
    <message>
        <source>The first {n} of {total}: add the first name, or use the e-mail.</source>
        <translation>I primi {n} di {total}: aggiungere il nome, o usare l’e-mail.</translation>
    </message>
    <message>
        <source>{n} customer found. Enter takes the marked one.</source>
        <translation>{n} cliente trovato. Invio prende quello segnato.</translation>
    </message>
    <message>
        <source>{n} customers found. Choose with the arrows or 1 to 9.</source>
        <translation>{n} clienti trovati. Scegliere con le frecce o da 1 a 9.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>no loyalty card</source>
        <translation>nessuna carta fedeltà</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Carta {code}</translation>
    </message>
    <message>
        <source>Programme {name}</source>
        <translation>Programma {name}</translation>
    </message>
    <message>
        <source>Find customer
Ctrl+F</source>
        <translation>Cerca cliente
Ctrl+F</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Cerca  Invio</translation>
    </message>
    <message>
        <source>Search for the customer</source>
        <translation>Cerca il cliente</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudi  Esc</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clienti trovati</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Compare the number with the voucher; then ask the manager.</source>
        <translation>Confrontare il numero con il buono; poi chiedere al responsabile.</translation>
    </message>
    <message>
        <source>Compare the number with the voucher and scan it again.</source>
        <translation>Confrontare il numero con il buono e scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Type the code again.</source>
        <translation>Scrivere di nuovo il codice.</translation>
    </message>
    <message>
        <source>Finish or cancel the other sale first.</source>
        <translation>Prima concludere o annullare l’altra vendita.</translation>
    </message>
    <message>
        <source>Go on without it; in doubt, ask the manager.</source>
        <translation>Continuare senza; in caso di dubbio, chiedere al responsabile.</translation>
    </message>
    <message>
        <source>Give the voucher back and go on without it.</source>
        <translation>Restituire il buono e continuare senza.</translation>
    </message>
    <message>
        <source>Give the voucher back; try again once Splio answers.</source>
        <translation>Restituire il buono; riprovare quando Splio risponde.</translation>
    </message>
    <message>
        <source>Ask the manager.</source>
        <translation>Chiedere al responsabile.</translation>
    </message>
    <message>
        <source>Check whose card is scanned in this sale.</source>
        <translation>Controllare di chi è la carta scansionata in questa vendita.</translation>
    </message>
    <message>
        <source>Scan the customer’s card.</source>
        <translation>Scansionare la carta del cliente.</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Scansionare di nuovo la carta o usarne un’altra.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase.</source>
        <translation>Inserire l’importo dell’acquisto.</translation>
    </message>
    <message>
        <source>Offer to add an article, then correct the amount.</source>
        <translation>Proporre di aggiungere un articolo, poi correggere l’importo.</translation>
    </message>
    <message>
        <source>Keep it for the next purchase, or remove another.</source>
        <translation>Tenerlo per il prossimo acquisto o toglierne un altro.</translation>
    </message>
    <message>
        <source>Give it back; it stays good for the next purchase.</source>
        <translation>Restituirlo; resta valido per il prossimo acquisto.</translation>
    </message>
    <message>
        <source>Ask which voucher to keep, and remove the other.</source>
        <translation>Chiedere quale buono tenere, e togliere l’altro.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Till
Esc</source>
        <translation>Cassa
Esc</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Torna alla cassa</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Il PIN non è corretto.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more try, then a wait.</source>
        <translation>Il PIN non è corretto. Ancora {n} tentativo, poi un’attesa.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more tries, then a wait.</source>
        <translation>Il PIN non è corretto. Ancora {n} tentativi, poi un’attesa.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Next try in {wait}.</source>
        <translation>Troppi PIN errati per {name}. Nuovo tentativo tra {wait}.</translation>
    </message>
    <message>
        <source>A manager approves.</source>
        <translation>Approva un responsabile.</translation>
    </message>
    <message>
        <source>This is for a manager.</source>
        <translation>Questo è riservato a un responsabile.</translation>
    </message>
    <message>
        <source>The journal is for a manager.</source>
        <translation>Il registro è per un responsabile.</translation>
    </message>
    <message>
        <source>The reports are for a manager.</source>
        <translation>I rapporti sono per un responsabile.</translation>
    </message>
    <message>
        <source>An export is for a manager.</source>
        <translation>Un’esportazione è per un responsabile.</translation>
    </message>
    <message>
        <source>The settings are for a manager.</source>
        <translation>Le impostazioni sono per un responsabile.</translation>
    </message>
    <message>
        <source>The page of people is for a manager.</source>
        <translation>La pagina delle persone è per un responsabile.</translation>
    </message>
    <message>
        <source>This is for somebody who works here.</source>
        <translation>Questo è per chi lavora qui.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}: {role} since {date}</source>
        <translation>{name}: {role} dal {date}</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>uscita il {date}</translation>
    </message>
    <message>
        <source>Nobody is entered: the till asks nobody, and everybody may do everything.</source>
        <translation>Nessuno è iscritto: la cassa non chiede nulla e tutti possono fare tutto.</translation>
    </message>
    <message>
        <source>PIN (not shown)</source>
        <translation>PIN (non mostrato)</translation>
    </message>
    <message>
        <source>PIN of {name} (not shown)</source>
        <translation>PIN di {name} (non mostrato)</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Lo stesso PIN ancora una volta</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed.</source>
        <translation>I due PIN sono diversi. Nulla è stato cambiato.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>{path} sets {n} setting</source>
        <translation>{path} fissa {n} impostazione</translation>
    </message>
    <message>
        <source>{path} sets {n} settings</source>
        <translation>{path} fissa {n} impostazioni</translation>
    </message>
    <message>
        <source>not followed in it: {keys}</source>
        <translation>senza effetto in esso: {keys}</translation>
    </message>
    <message>
        <source>The company’s policy ({path}) is not followed: not only administrators can change it.</source>
        <translation>Le regole dell’azienda ({path}) non sono seguite: non solo gli amministratori possono cambiarle.</translation>
    </message>
    <message>
        <source>Tell your IT: the file and its folder must belong to the administrator, and nobody else may write there.</source>
        <translation>Avvisi l’informatica: il file e la cartella devono essere dell’amministratore e nessun altro deve potervi scrivere.</translation>
    </message>
    <message>
        <source>Tell your IT: secrets do not belong there, and each name must be right.</source>
        <translation>Avvisi l’informatica: i segreti non vanno lì e ogni nome deve essere giusto.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Before taking the file in</source>
        <translation>Prima di caricare il file</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Lascia stare  Esc</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Its columns, and the first rows</source>
        <translation>Le sue colonne e le prime righe</translation>
    </message>
    <message>
        <source>Granted codes</source>
        <translation>Codici assegnati</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Premi</translation>
    </message>
    <message>
        <source>Used codes</source>
        <translation>Codici usati</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>{what} · columns parted by “{mark}” · letters as {encoding}</source>
        <translation>{what} · colonne separate da «{mark}» · lettere in {encoding}</translation>
    </message>
    <message>
        <source>It does not tell: {columns}. If the file calls that otherwise, say so in the settings.</source>
        <translation>Non indica: {columns}. Se il file lo chiama in altro modo, dirlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Its only row would be left out:</source>
        <translation>La sua unica riga resterebbe fuori:</translation>
    </message>
    <message>
        <source>Of the first {n} rows, {bad} would be left out:</source>
        <translation>Delle prime {n} righe, {bad} resterebbero fuori:</translation>
    </message>
    <message>
        <source>line {number}: {why}</source>
        <translation>riga {number}: {why}</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Le prime righe del file</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usata</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>{key} was moved out of {path}: it is kept as a secret now.</source>
        <translation>{key} è stato tolto da {path}: ora è custodito come segreto.</translation>
    </message>
    <message>
        <source>{key} can be read in {path}, and could not be moved from there.</source>
        <translation>{key} si può leggere in {path} e non è stato possibile toglierlo.</translation>
    </message>
    <message>
        <source>{key} is given by the environment ({variable}).</source>
        <translation>{key} è dato dall’ambiente ({variable}).</translation>
    </message>
    <message>
        <source>{key}: other users of this computer can read {path}.</source>
        <translation>{key}: altri utenti di questo computer possono leggere {path}.</translation>
    </message>
    <message>
        <source>Enter it in the settings or with “posapp key”, and delete it there.</source>
        <translation>Lo inserisca nelle impostazioni o con «posapp key», e lo cancelli da lì.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>A customer’s card was forgotten: choose one voucher.</source>
        <translation>La carta di un cliente è stata dimenticata: scegli un solo buono.</translation>
    </message>
    <message>
        <source>This sale is in hand at this till: complete or cancel it there.</source>
        <translation>Questa vendita è in corso a questa cassa: la concluda o la annulli lì.</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Esporta la coda</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>altri {n}</translation>
    </message>
    <message>
        <source>Ticket {ref}: opened {age}, holds {found}</source>
        <translation>Scontrino {ref}: aperto {age}, trattiene {found}</translation>
    </message>
    <message>
        <source>Ticket {ref}: put aside, opened {age}, holds {found}</source>
        <translation>Scontrino {ref}: messo da parte, aperto {age}, trattiene {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: opened {age}, holds {found}</source>
        <translation>Una vendita senza scontrino: aperta {age}, trattiene {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: put aside, opened {age}, holds {found}</source>
        <translation>Una vendita senza scontrino: messa da parte, aperta {age}, trattiene {found}</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} buono</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} buoni</translation>
    </message>
    <message>
        <source>Granted before: {told}</source>
        <translation>Già concesso: {told}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Indietro  Esc</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Give a reason, for the journal.</source>
        <translation>Dia un motivo, per il giornale.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Dica chi decide.</translation>
    </message>
    <message>
        <source>Settle {n} voucher</source>
        <translation>Chiudi {n} buono</translation>
    </message>
    <message>
        <source>Settle {n} vouchers</source>
        <translation>Chiudi {n} buoni</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Segna come chiuso</translation>
    </message>
    <message>
        <source>The shop takes the loss: Splio is not told again. This cannot be undone.</source>
        <translation>Il negozio si assume la perdita: Splio non viene più avvisato. Non si può annullare.</translation>
    </message>
    <message>
        <source>Goodwill to the customer</source>
        <translation>Gesto commerciale</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <translation>Errore alla cassa</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Merce restituita</translation>
    </message>
    <message>
        <source>Voucher was not genuine</source>
        <translation>Il buono non era autentico</translation>
    </message>
    <message>
        <source>Does the customer have it?</source>
        <translation>Il cliente ce l’ha?</translation>
    </message>
    <message>
        <source>Yes, granted</source>
        <translation>Sì, concesso</translation>
    </message>
    <message>
        <source>Look at the customer’s rewards in Splio.</source>
        <translation>Guardi i premi del cliente in Splio.</translation>
    </message>
    <message>
        <source>No, not granted</source>
        <translation>No, non concesso</translation>
    </message>
    <message>
        <source>Looked up in Splio</source>
        <translation>Verificato in Splio</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Non più voluto</translation>
    </message>
    <message>
        <source>Give held vouchers back</source>
        <translation>Restituisci buoni trattenuti</translation>
    </message>
    <message>
        <source>Give {n} voucher back</source>
        <translation>Restituisci {n} buono</translation>
    </message>
    <message>
        <source>Give {n} vouchers back</source>
        <translation>Restituisci {n} buoni</translation>
    </message>
    <message>
        <source>Is a customer still waiting for one of these sales? Ask first.</source>
        <translation>Un cliente attende ancora per una di queste vendite? Prima chieda.</translation>
    </message>
    <message>
        <source>Cancel {n} sale, and all it holds</source>
        <translation>Annulla {n} vendita e tutto ciò che trattiene</translation>
    </message>
    <message>
        <source>Cancel {n} sales, and all they hold</source>
        <translation>Annulla {n} vendite e tutto ciò che trattengono</translation>
    </message>
    <message>
        <source>Left open by mistake</source>
        <translation>Lasciata aperta per errore</translation>
    </message>
    <message>
        <source>The customer has left</source>
        <translation>Il cliente è andato via</translation>
    </message>
    <message>
        <source>Grant a new reward</source>
        <translation>Concedi un nuovo premio</translation>
    </message>
    <message>
        <source>{card}, the card of the sale</source>
        <translation>{card}, la carta della vendita</translation>
    </message>
    <message>
        <source>Customer’s card</source>
        <translation>Carta del cliente</translation>
    </message>
    <message>
        <source>Find a reward</source>
        <translation>Cerca un premio</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Voucher was rejected</source>
        <translation>Il buono è stato rifiutato</translation>
    </message>
    <message>
        <source>Choose a reward.</source>
        <translation>Scelga un premio.</translation>
    </message>
    <message>
        <source>Enter the customer’s card.</source>
        <translation>Inserisca la carta del cliente.</translation>
    </message>
    <message>
        <source>{n} customers, each to their own card</source>
        <translation>{n} clienti, ciascuno sulla sua carta</translation>
    </message>
    <message>
        <source>The same reward again</source>
        <translation>Di nuovo lo stesso premio</translation>
    </message>
    <message>
        <source>Grant {n} reward</source>
        <translation>Concedi {n} premio</translation>
    </message>
    <message>
        <source>Grant {n} rewards</source>
        <translation>Concedi {n} premi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Scontrino</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Ticket, or last digits of code or card</source>
        <translation>Scontrino, o ultime cifre di codice o carta</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Cerca nella coda</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Scegli tutto</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Più d’uno</translation>
    </message>
    <message>
        <source>Each touch adds a row to the choice</source>
        <translation>Ogni tocco aggiunge una riga alla scelta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>La riga scelta per intero</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Chiudi…</translation>
    </message>
    <message>
        <source>New reward…</source>
        <translation>Nuovo premio…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Restituisci…</translation>
    </message>
    <message>
        <source>Choose a row: it is told here in full.</source>
        <translation>Scegliete una riga: qui si legge per intero.</translation>
    </message>
    <message>
        <source>Vouchers used at this till</source>
        <translation>Buoni usati a questa cassa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerti</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatti</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Riservati</translation>
    </message>
    <message>
        <source>{n} voucher worth {value}</source>
        <translation>{n} buono del valore di {value}</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value}</source>
        <translation>{n} buoni del valore di {value}</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>scontrino {ref}</translation>
    </message>
    <message>
        <source>tries: {n}</source>
        <translation>tentativi: {n}</translation>
    </message>
    <message>
        <source>The sale is still open.</source>
        <translation>La vendita è ancora aperta.</translation>
    </message>
    <message>
        <source>Under way to Splio.</source>
        <translation>In viaggio verso Splio.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Splio does not know this code.</source>
        <translation>Splio non conosce questo codice.</translation>
    </message>
    <message>
        <source>Splio did not know the card at the time of sale.</source>
        <translation>Splio non conosceva la carta al momento della vendita.</translation>
    </message>
    <message>
        <source>The code belongs to another customer’s card.</source>
        <translation>Il codice appartiene alla carta di un altro cliente.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale.</source>
        <translation>Non valido al momento della vendita.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale: Splio says {limit}, sold {sold}.</source>
        <translation>Non valido al momento della vendita: Splio dice {limit}, venduto {sold}.</translation>
    </message>
    <message>
        <source>Splio cannot be asked about a code with such marks.</source>
        <translation>Non si può chiedere a Splio di un codice con questi segni.</translation>
    </message>
    <message>
        <source>The till’s own record of it is damaged.</source>
        <translation>La registrazione della cassa è danneggiata.</translation>
    </message>
    <message>
        <source>Splio says: {text}</source>
        <translation>Splio dice: {text}</translation>
    </message>
    <message>
        <source>Used before, {at_when}, in store {store}.</source>
        <translation>Già usato, {at_when}, nel negozio {store}.</translation>
    </message>
    <message>
        <source>Used before.</source>
        <translation>Già usato.</translation>
    </message>
    <message>
        <source>Used before, {at_when}.</source>
        <translation>Già usato, {at_when}.</translation>
    </message>
    <message>
        <source>{name} sends it again.</source>
        <translation>{name} lo rinvia.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Attende il suo turno.</translation>
    </message>
    <message>
        <source>Did not arrive at Splio: sent again by itself.</source>
        <translation>Non è arrivato a Splio: viene rinviato da solo.</translation>
    </message>
    <message>
        <source>Goes out with the next file.</source>
        <translation>Parte con il prossimo file.</translation>
    </message>
    <message>
        <source>The till was ended while sending; Splio is asked.</source>
        <translation>La cassa è stata chiusa durante l’invio; si chiede a Splio.</translation>
    </message>
    <message>
        <source>A backup was put in place; Splio is asked first.</source>
        <translation>È stata ripristinata una copia; prima si chiede a Splio.</translation>
    </message>
    <message>
        <source>In a file on its way; nobody can say if it was read.</source>
        <translation>In un file in viaggio; nessuno sa se è stato letto.</translation>
    </message>
    <message>
        <source>Splio does not say clearly who used it.</source>
        <translation>Splio non dice chiaramente chi l’ha usato.</translation>
    </message>
    <message>
        <source>{cause} Splio is asked what became of it.</source>
        <translation>{cause} Si chiede a Splio che fine ha fatto.</translation>
    </message>
    <message>
        <source>No clear answer came back.</source>
        <translation>Non è arrivata una risposta chiara.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>{n} voucher is sent again</source>
        <translation>{n} buono viene rinviato</translation>
    </message>
    <message>
        <source>{n} vouchers are sent again</source>
        <translation>{n} buoni vengono rinviati</translation>
    </message>
    <message>
        <source>{n} voucher is marked as settled</source>
        <translation>{n} buono è segnato come chiuso</translation>
    </message>
    <message>
        <source>{n} vouchers are marked as settled</source>
        <translation>{n} buoni sono segnati come chiusi</translation>
    </message>
    <message>
        <source>{n} voucher can be used again</source>
        <translation>{n} buono può essere usato di nuovo</translation>
    </message>
    <message>
        <source>{n} vouchers can be used again</source>
        <translation>{n} buoni possono essere usati di nuovo</translation>
    </message>
    <message>
        <source>{n} voucher is clear now</source>
        <translation>{n} buono ora è chiaro</translation>
    </message>
    <message>
        <source>{n} vouchers are clear now</source>
        <translation>{n} buoni ora sono chiari</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>{n} is still unclear</source>
        <translation>{n} resta incerto</translation>
    </message>
    <message>
        <source>{n} are still unclear</source>
        <translation>{n} restano incerti</translation>
    </message>
    <message>
        <source>{done}; {rest}.</source>
        <translation>{done}; {rest}.</translation>
    </message>
    <message>
        <source>{n} has changed meanwhile ({which})</source>
        <translation>{n} è cambiato nel frattempo ({which})</translation>
    </message>
    <message>
        <source>{n} have changed meanwhile ({which})</source>
        <translation>{n} sono cambiati nel frattempo ({which})</translation>
    </message>
    <message>
        <source>{n} was rejected.</source>
        <translation>{n} rifiutato.</translation>
    </message>
    <message>
        <source>{n} were rejected.</source>
        <translation>{n} rifiutati.</translation>
    </message>
    <message>
        <source>{n} voucher arrived at Splio.</source>
        <translation>{n} buono è arrivato a Splio.</translation>
    </message>
    <message>
        <source>{n} vouchers arrived at Splio.</source>
        <translation>{n} buoni sono arrivati a Splio.</translation>
    </message>
    <message>
        <source>The rest waits: {cause}</source>
        <translation>Il resto attende: {cause}</translation>
    </message>
    <message>
        <source>{n} voucher was written to {file}.</source>
        <translation>{n} buono è stato scritto in {file}.</translation>
    </message>
    <message>
        <source>{n} vouchers were written to {file}.</source>
        <translation>{n} buoni sono stati scritti in {file}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}.</source>
        <translation>{reward} è stato concesso alla carta {card}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}: code {codes}.</source>
        <translation>{reward} è stato concesso alla carta {card}: codice {codes}.</translation>
    </message>
    <message>
        <source>{reward} was not granted to card {card}: {reason}</source>
        <translation>{reward} non è stato concesso alla carta {card}: {reason}</translation>
    </message>
    <message>
        <source>{reward} for card {card} is on its way.</source>
        <translation>{reward} per la carta {card} è in viaggio.</translation>
    </message>
    <message>
        <source>{reward} for card {card} is granted as soon as Splio takes it. {why}</source>
        <translation>{reward} sarà concesso alla carta {card} appena Splio lo accetta. {why}</translation>
    </message>
    <message>
        <source>It is not clear yet whether card {card} has {reward}: do not grant it again. {why}</source>
        <translation>Non si sa ancora se la carta {card} ha {reward}: non lo conceda di nuovo. {why}</translation>
    </message>
    <message>
        <source>Splio refuses it now, yet the first call may have arrived: look at the customer’s rewards in Splio.</source>
        <translation>Splio ora lo rifiuta, ma la prima chiamata può essere arrivata: guardi i premi del cliente in Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this reward.</source>
        <translation>Splio non conosce questo premio.</translation>
    </message>
    <message>
        <source>Splio does not know this card.</source>
        <translation>Splio non conosce questa carta.</translation>
    </message>
    <message>
        <source>This reward has no codes left.</source>
        <translation>Questo premio non ha più codici.</translation>
    </message>
    <message>
        <source>This reward is not valid yet.</source>
        <translation>Questo premio non è ancora valido.</translation>
    </message>
    <message>
        <source>This reward is no longer valid.</source>
        <translation>Questo premio non è più valido.</translation>
    </message>
    <message>
        <source>{n} more new reward is not confirmed yet.</source>
        <translation>{n} altro nuovo premio non è ancora confermato.</translation>
    </message>
    <message>
        <source>{n} more new rewards are not confirmed yet.</source>
        <translation>{n} altri nuovi premi non sono ancora confermati.</translation>
    </message>
    <message>
        <source>This new reward is decided, or under way. Nothing was changed.</source>
        <translation>Questo premio è deciso, o in corso. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>A new reward needs a reason, for the journal.</source>
        <translation>Un nuovo premio richiede un motivo, per il giornale.</translation>
    </message>
    <message>
        <source>A new reward is granted 1 to {most} times at once.</source>
        <translation>Un premio si concede da 1 a {most} volte insieme.</translation>
    </message>
    <message>
        <source>A key is a UUID, like those “posapp grants” shows.</source>
        <translation>Una chiave è un UUID, come quelli di «posapp grants».</translation>
    </message>
    <message>
        <source>No new reward on this till begins with “{grant}”.</source>
        <translation>Nessun premio di questa cassa inizia con «{grant}».</translation>
    </message>
    <message>
        <source>The stock has no reward “{reward}”. Take its number from “posapp stock”.</source>
        <translation>Lo stock non ha il premio «{reward}». Prenda il numero da «posapp stock».</translation>
    </message>
    <message>
        <source>No open sale on this till holds a voucher under “{sale}”.</source>
        <translation>Nessuna vendita aperta di questa cassa trattiene un buono con «{sale}».</translation>
    </message>
    <message>
        <source>Several open sales are meant by “{sale}”. Give more of the number.</source>
        <translation>«{sale}» indica più vendite aperte. Dia più cifre.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}): choose another folder.</source>
        <translation>Impossibile scrivere {path} ({detail}): scegliere un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The till’s stock is old: a manager decides.</source>
        <translation>Lo stock della cassa è vecchio: decide un responsabile.</translation>
    </message>
    <message>
        <source>The till’s stock is that {of_when}, {age}: a manager decides.</source>
        <translation>Lo stock della cassa è quello {of_when}, {age}: decide un responsabile.</translation>
    </message>
    <message>
        <source>The till’s stock is too old to rely on.</source>
        <translation>Lo stock della cassa è troppo vecchio per fidarsene.</translation>
    </message>
    <message>
        <source>The till’s stock {of_when} is too old to rely on.</source>
        <translation>Lo stock della cassa {of_when} è troppo vecchio per fidarsene.</translation>
    </message>
    <message>
        <source>Worth {value}: without Splio’s word, at most {cap} a voucher.</source>
        <translation>Vale {value}: senza conferma di Splio, al massimo {cap} per buono.</translation>
    </message>
    <message>
        <source>With it the sale’s vouchers make {value}: without Splio’s word, at most {cap} a sale.</source>
        <translation>Con esso i buoni della vendita fanno {value}: senza conferma di Splio, al massimo {cap} per vendita.</translation>
    </message>
    <message>
        <source>With it this till has taken {value} that Splio has not confirmed; the limit is {cap}.</source>
        <translation>Con esso questa cassa ha accettato {value} che Splio non ha confermato; il limite è {cap}.</translation>
    </message>
    <message>
        <source>This till has taken {n} voucher that Splio has not confirmed: that is the limit.</source>
        <translation>Questa cassa ha accettato {n} buono che Splio non ha confermato: è il limite.</translation>
    </message>
    <message>
        <source>This till has taken {n} vouchers that Splio has not confirmed: that is the limit.</source>
        <translation>Questa cassa ha accettato {n} buoni che Splio non ha confermato: è il limite.</translation>
    </message>
    <message>
        <source>Splio has not confirmed anything for too long.</source>
        <translation>Splio non conferma nulla da troppo tempo.</translation>
    </message>
    <message>
        <source>Splio has not confirmed the vouchers taken since {moment}.</source>
        <translation>Splio non ha confermato i buoni accettati; il primo: {moment}.</translation>
    </message>
    <message>
        <source>This till has no stock of codes yet.</source>
        <translation>Questa cassa non ha ancora uno stock di codici.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}.</source>
        <translation>Questo codice non è nel nostro stock, sincronizzato {age}.</translation>
    </message>
    <message>
        <source>Splio knows neither a voucher nor a card with this code.</source>
        <translation>Splio non conosce né un buono né una carta con questo codice.</translation>
    </message>
    <message>
        <source>Its last digit does not fit the others: perhaps a typing slip.</source>
        <translation>L’ultima cifra non torna con le altre: forse un errore di battitura.</translation>
    </message>
    <message>
        <source>Splio gives it a status this till does not know: “{status}”.</source>
        <translation>Splio gli dà uno stato che questa cassa non conosce: «{status}».</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: no reward is told.</source>
        <translation>Qui non si conoscono le condizioni di questo buono: nessun premio è indicato.</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: reward “{reward}”.</source>
        <translation>Qui non si conoscono le condizioni di questo buono: premio «{reward}».</translation>
    </message>
    <message>
        <source>A rule of this voucher cannot be read: “{rule}”.</source>
        <translation>Una regola di questo buono non si può leggere: «{rule}».</translation>
    </message>
    <message>
        <source>This voucher is only for the online shop.</source>
        <translation>Questo buono è solo per il negozio online.</translation>
    </message>
    <message>
        <source>This voucher belongs to another customer’s card.</source>
        <translation>Questo buono appartiene alla carta di un altro cliente.</translation>
    </message>
    <message>
        <source>The customer’s card has not been scanned.</source>
        <translation>La carta del cliente non è stata scansionata.</translation>
    </message>
    <message>
        <source>Splio does not know the card of this sale.</source>
        <translation>Splio non conosce la carta di questa vendita.</translation>
    </message>
    <message>
        <source>At most {n} voucher can be used in one sale.</source>
        <translation>Si può usare solo {n} buono per vendita.</translation>
    </message>
    <message>
        <source>At most {n} vouchers can be used in one sale.</source>
        <translation>Si possono usare al massimo {n} buoni per vendita.</translation>
    </message>
    <message>
        <source>Already used.</source>
        <translation>Già usato.</translation>
    </message>
    <message>
        <source>Already used {at_when}.</source>
        <translation>Già usato {at_when}.</translation>
    </message>
    <message>
        <source>Already used; Splio does not say when or where.</source>
        <translation>Già usato; Splio non dice quando né dove.</translation>
    </message>
    <message>
        <source>Store: {where}.</source>
        <translation>Negozio: {where}.</translation>
    </message>
    <message>
        <source>Held by another sale of this till {at_when}.</source>
        <translation>Riservato da un’altra vendita di questa cassa {at_when}.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; Splio will be told.</source>
        <translation>Già usato a questa cassa {at_when}; Splio sarà avvisato.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; a manager is to look at it.</source>
        <translation>Già usato a questa cassa {at_when}; un responsabile deve guardarlo.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}.</source>
        <translation>Già usato a questa cassa {at_when}.</translation>
    </message>
    <message>
        <source>Ticket {ticket}.</source>
        <translation>Scontrino {ticket}.</translation>
    </message>
    <message>
        <source>It is still in its waiting period.</source>
        <translation>È ancora nel periodo di attesa.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>La sua validità è finita.</translation>
    </message>
    <message>
        <source>Its validity has not begun.</source>
        <translation>La sua validità non è iniziata.</translation>
    </message>
    <message>
        <source>It is still in its waiting period, which ends {day}.</source>
        <translation>È ancora nel periodo di attesa, che finisce {day}.</translation>
    </message>
    <message>
        <source>It is only granted {day}.</source>
        <translation>Sarà assegnato solo {day}.</translation>
    </message>
    <message>
        <source>Its validity begins {day}.</source>
        <translation>La sua validità inizia {day}.</translation>
    </message>
    <message>
        <source>The offer ended {day}.</source>
        <translation>L’offerta è finita {day}.</translation>
    </message>
    <message>
        <source>It expired {day}.</source>
        <translation>È scaduto {day}.</translation>
    </message>
    <message>
        <source>Usable from {needed} of purchase: the amount is not entered.</source>
        <translation>Utilizzabile da {needed} di acquisto: l’importo non è inserito.</translation>
    </message>
    <message>
        <source>{missing} short: usable from {needed} of purchase.</source>
        <translation>Mancano {missing}: utilizzabile da {needed} di acquisto.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} percentage a sale.</source>
        <translation>Non con l’altro buono di questa vendita: al massimo {n} percentuale per vendita.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} percentages a sale.</source>
        <translation>Non con gli altri buoni di questa vendita: al massimo {n} percentuali per vendita.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} of this kind a sale.</source>
        <translation>Non con l’altro buono di questa vendita: al massimo {n} di questo tipo per vendita.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} of this kind a sale.</source>
        <translation>Non con gli altri buoni di questa vendita: al massimo {n} di questo tipo per vendita.</translation>
    </message>
    <message>
        <source>Nothing is left to pay: this voucher would take nothing off.</source>
        <translation>Non resta nulla da pagare: questo buono non toglierebbe nulla.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; it cannot be checked with Splio now.</source>
        <translation>Questo codice non è nel nostro stock, sincronizzato {age}; ora non si può verificare con Splio.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; next sync {in_time}.</source>
        <translation>Questo codice non è nel nostro stock, sincronizzato {age}; prossima sincronizzazione {in_time}.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Not now: vouchers are being sent to Splio. Try again in a minute.</source>
        <translation>Non ora: è in corso l’invio di buoni a Splio. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>The program may be updated; the till must close.</source>
        <translation>Il programma può essere aggiornato; la cassa deve essere chiusa.</translation>
    </message>
    <message>
        <source>The program may be updated.</source>
        <translation>Il programma può essere aggiornato.</translation>
    </message>
    <message>
        <source>A till is still open. Finish the sale, then close its window.</source>
        <translation>Una cassa è ancora aperta. Terminare la vendita, poi chiudere la finestra.</translation>
    </message>
    <message>
        <source>No till is open.</source>
        <translation>Nessuna cassa è aperta.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>sending to Splio</source>
        <translation>invia a Splio</translation>
    </message>
    <message>
        <source>open, and its sales cannot be read</source>
        <translation>aperta, e le sue vendite non sono leggibili</translation>
    </message>
    <message>
        <source>{folder}: this user may not look into it</source>
        <translation>{folder}: questo utente non può guardarci dentro</translation>
    </message>
    <message>
        <source>An update waits: finish this sale, then the till closes by itself.</source>
        <translation>Un aggiornamento è in attesa: terminare questa vendita, poi la cassa si chiude da sola.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The chart cannot be drawn. Its figures are in the table.</source>
        <translation>Il grafico non si può disegnare. Le sue cifre sono nella tabella.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>Da quale giorno a quale?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un giorno prima</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un giorno dopo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudi  Esc</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Il grafico è in preparazione…</translation>
    </message>
    <message>
        <source>Comparing with the journal…</source>
        <translation>Confronto con il registro…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>End-of-day slip</source>
        <translation>Riepilogo di fine giornata</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Salva come tabella…</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per ora</translation>
    </message>
    <message>
        <source>By reward</source>
        <translation>Per premio</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Per cassiere</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizzazioni</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>Altri {n}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Scontrino</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unknown reward</source>
        <translation>Premio sconosciuto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nessuno identificato</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>{n} voucher of unknown worth: counted, not summed.</source>
        <translation>{n} buono di valore sconosciuto: contato, non sommato.</translation>
    </message>
    <message>
        <source>{n} vouchers of unknown worth: counted, not summed.</source>
        <translation>{n} buoni di valore sconosciuto: contati, non sommati.</translation>
    </message>
    <message>
        <source>Vouchers used</source>
        <translation>Buoni usati</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Sconti concessi</translation>
    </message>
    <message>
        <source>{amount} a sale</source>
        <translation>{amount} a vendita</translation>
    </message>
    <message>
        <source>Taken offline</source>
        <translation>Presi offline</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confermati</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Chiusi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Figures agree with the journal.</source>
        <translation>Le cifre concordano con il registro.</translation>
    </message>
    <message>
        <source>The journal of this time is in an archive: not compared.</source>
        <translation>Il registro di questo periodo è archiviato: nessun confronto.</translation>
    </message>
    <message>
        <source>Sales of this time are in an archive: these figures are not complete.</source>
        <translation>Vendite di questo periodo sono in un archivio: queste cifre non sono complete.</translation>
    </message>
    <message>
        <source>The journal says otherwise. {what}: {here} here, {there} there.</source>
        <translation>Il registro dice altro. {what}: {here} qui, {there} nel registro.</translation>
    </message>
    <message>
        <source>{n} more difference.</source>
        <translation>{n} altra differenza.</translation>
    </message>
    <message>
        <source>{n} more differences.</source>
        <translation>Altre {n} differenze.</translation>
    </message>
    <message>
        <source>Sales with vouchers</source>
        <translation>Vendite con buoni</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerti</translation>
    </message>
    <message>
        <source>{time} {by}: {why} ({reward}, {code})</source>
        <translation>{time} {by}: {why} ({reward}, {code})</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvato: {file}</translation>
    </message>
    <message>
        <source>Give a day (--day), or a period (--from, --to): not both.</source>
        <translation>Indicare un giorno (--day) o un periodo (--from, --to), non entrambi.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as year-month-day, e.g. 2026-11-22.</source>
        <translation>«{text}» non è un giorno. Scriverlo anno-mese-giorno, ad es. 2026-11-22.</translation>
    </message>
    <message>
        <source>in {n} sale</source>
        <translation>in {n} vendita</translation>
    </message>
    <message>
        <source>in {n} sales</source>
        <translation>in {n} vendite</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Report: {days}</source>
        <translation>Rapporto: {days}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Unknown worth</source>
        <translation>Valore sconosciuto</translation>
    </message>
    <message>
        <source>Discount of a sale, on average</source>
        <translation>Sconto medio per vendita</translation>
    </message>
    <message>
        <source>New rewards granted</source>
        <translation>Nuovi premi concessi</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>no code</source>
        <translation>nessun codice</translation>
    </message>
    <message>
        <source>not a code</source>
        <translation>non è un codice</translation>
    </message>
    <message>
        <source>not a card number</source>
        <translation>non è un numero di carta</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>non è una data</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>non è un numero</translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation>troppo poche colonne</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>troppe colonne</translation>
    </message>
    <message>
        <source>a line break within a column</source>
        <translation>un a capo dentro una colonna</translation>
    </message>
    <message>
        <source>quotation marks that do not match</source>
        <translation>virgolette che non tornano</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>tagliato</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>troppo lungo</translation>
    </message>
    <message>
        <source>letters that cannot be read</source>
        <translation>lettere illeggibili</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Less than its value: the basket is smaller.</source>
        <translation>Meno del suo valore: l’acquisto è inferiore.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Scontrino {ticket}</translation>
    </message>
    <message>
        <source>Total off: {off}</source>
        <translation>Sconto totale: {off}</translation>
    </message>
    <message>
        <source>Left to pay: {left}</source>
        <translation>Resta da pagare: {left}</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds no voucher.</source>
        <translation>Una vendita messa da parte {at_when} non ha buoni riservati.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} voucher.</source>
        <translation>Una vendita messa da parte {at_when} riserva {n} buono.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} vouchers.</source>
        <translation>Una vendita messa da parte {at_when} riserva {n} buoni.</translation>
    </message>
    <message>
        <source>({place} of {number})</source>
        <translation>({place} di {number})</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} buono</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} buoni</translation>
    </message>
    <message>
        <source>no voucher</source>
        <translation>nessun buono</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>scontrino {ticket}</translation>
    </message>
    <message>
        <source>Recall ({n})
Ctrl+R</source>
        <translation>Riprendi ({n})
Ctrl+R</translation>
    </message>
    <message>
        <source>Recall
Ctrl+R</source>
        <translation>Riprendi
Ctrl+R</translation>
    </message>
    <message>
        <source>Voucher {code}</source>
        <translation>Buono {code}</translation>
    </message>
    <message>
        <source>Voucher {code}: {off}</source>
        <translation>Buono {code}: {off}</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Vendite messe da parte</translation>
    </message>
    <message>
        <source>{n} more is shown once one of these is finished.</source>
        <translation>Ne appare {n} altra quando una di queste è finita.</translation>
    </message>
    <message>
        <source>{n} more are shown once one of these is finished.</source>
        <translation>Ne appaiono altre {n} quando una di queste è finita.</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Indietro  Esc</translation>
    </message>
    <message>
        <source>Recall none of them</source>
        <translation>Non riprenderne nessuna</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastierino</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Cancella l’ultimo segno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Done: close the keypad</source>
        <translation>Fatto: chiudi il tastierino</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuala</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Tieni per dopo</translation>
    </message>
    <message>
        <source>There is nothing to put aside.</source>
        <translation>Non c’è nulla da mettere da parte.</translation>
    </message>
    <message>
        <source>No sale is put aside.</source>
        <translation>Nessuna vendita è da parte.</translation>
    </message>
    <message>
        <source>Copied: paste it into the cash register.</source>
        <translation>Copiato: incollarlo nel registratore di cassa.</translation>
    </message>
    <message>
        <source>Complete this sale or put it aside (Ctrl+S) first.</source>
        <translation>Prima concludere questa vendita o metterla da parte (Ctrl+S).</translation>
    </message>
    <message>
        <source>Enter the amount first: the manager approves what comes off.</source>
        <translation>Inserire prima l’importo: il responsabile autorizza lo sconto.</translation>
    </message>
    <message>
        <source>Total off</source>
        <translation>Sconto totale</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Resta da pagare</translation>
    </message>
    <message>
        <source>Total off {off}, left to pay {left}</source>
        <translation>Sconto totale {off}, resta da pagare {left}</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <translation>Copia  Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the summary for the cash register</source>
        <translation>Copia il riepilogo per il registratore di cassa</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Messa da parte</translation>
    </message>
    <message>
        <source>The sale is kept, its vouchers stay held: Ctrl+R recalls it.</source>
        <translation>La vendita è conservata, i suoi buoni restano riservati: Ctrl+R la riprende.</translation>
    </message>
    <message>
        <source>No voucher is held for it.</source>
        <translation>Nessun buono le è riservato.</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Vendita ripresa</translation>
    </message>
    <message>
        <source>{n} voucher is held for it.</source>
        <translation>Ha {n} buono riservato.</translation>
    </message>
    <message>
        <source>{n} vouchers are held for it.</source>
        <translation>Ha {n} buoni riservati.</translation>
    </message>
    <message>
        <source>Check the amount, then complete the sale.</source>
        <translation>Controllare l’importo, poi concludere la vendita.</translation>
    </message>
    <message>
        <source>Cancel
Esc</source>
        <translation>Annulla
Esc</translation>
    </message>
    <message>
        <source>Put aside
Ctrl+S</source>
        <translation>Da parte
Ctrl+S</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Metti da parte la vendita</translation>
    </message>
    <message>
        <source>Keypad: {field}</source>
        <translation>Tastierino: {field}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner test</source>
        <translation>Prova dello scanner</translation>
    </message>
    <message>
        <source>Back to the till  Esc</source>
        <translation>Torna alla cassa  Esc</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Torna alla cassa</translation>
    </message>
    <message>
        <source>Scan one of these barcodes</source>
        <translation>Scansionare uno di questi codici a barre</translation>
    </message>
    <message>
        <source>A voucher or a card may be scanned too: nothing is used here.</source>
        <translation>Va bene anche un buono o una carta: qui non si usa nulla.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Non c’è nulla da cambiare.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Tipo di codice</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finisce con</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Scanned twice, counted once.</source>
        <translation>Scansionato due volte, contato una.</translation>
    </message>
    <message>
        <source>Scan kept: it is taken once this window is closed.</source>
        <translation>Scansione tenuta: sarà presa chiusa questa finestra.</translation>
    </message>
    <message>
        <source>A scan was not read whole: scan it again.</source>
        <translation>Una scansione non è stata letta per intero: scansionare di nuovo.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard. Codes are put right; see F12.</source>
        <translation>Lo scanner scrive come su una tastiera francese. I codici sono corretti; vedere F12.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard. Codes are put right; see F12.</source>
        <translation>Lo scanner scrive come su una tastiera inglese. I codici sono corretti; vedere F12.</translation>
    </message>
    <message>
        <source>The till would miss this scan</source>
        <translation>La cassa perderebbe questa scansione</translation>
    </message>
    <message>
        <source>Scan taken, but look at this</source>
        <translation>Scansione presa, ma guardare questo</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>Lo scanner funziona</translation>
    </message>
    <message>
        <source>This was typed by hand, or far too slowly for a scanner.</source>
        <translation>Questo è stato scritto a mano, o troppo lentamente per uno scanner.</translation>
    </message>
    <message>
        <source>No Enter came after the code. Set the scanner to send Enter (suffix CR).</source>
        <translation>Dopo il codice non è arrivato Invio. Impostare lo scanner perché invii Invio (suffisso CR).</translation>
    </message>
    <message>
        <source>The scan ends with another key than the settings say. Set the scanner to send Enter, or change scanner_ends.</source>
        <translation>La scansione finisce con un tasto diverso da quello impostato. Impostare lo scanner perché invii Invio, o cambiare scanner_ends.</translation>
    </message>
    <message>
        <source>The scanner types too slowly. Set it to type faster, or set scanner_gap_ms to {ms}.</source>
        <translation>Lo scanner scrive troppo lentamente. Impostarlo più veloce, o mettere scanner_gap_ms a {ms}.</translation>
    </message>
    <message>
        <source>The code is so short that it is taken for typing. Lower scanner_min_length if your codes are that short.</source>
        <translation>Il codice è così corto da sembrare scritto a mano. Ridurre scanner_min_length se i codici sono così corti.</translation>
    </message>
    <message>
        <source>No code was found in it. If it is an address or a GS1 barcode, see the scan_ settings.</source>
        <translation>Nessun codice trovato. Se è un indirizzo o un codice GS1, vedere le impostazioni scan_.</translation>
    </message>
    <message>
        <source>The check digit is wrong: the code was misread or badly printed.</source>
        <translation>La cifra di controllo è sbagliata: codice letto o stampato male.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard; the code was put right. Better: set the scanner’s country to USA.</source>
        <translation>Lo scanner scrive come su una tastiera francese; il codice è stato corretto. Meglio: impostare il paese dello scanner su USA.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard; the code was put right. Better: set the scanner’s country to that of the till’s keyboard.</source>
        <translation>Lo scanner scrive come su una tastiera inglese; il codice è stato corretto. Meglio: impostare sullo scanner il paese della tastiera della cassa.</translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation>non detto dallo scanner</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>un altro tipo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>tutto insieme</translation>
    </message>
    <message>
        <source>{usual} ms between keys, {most} ms at most</source>
        <translation>{usual} ms tra i tasti, al massimo {most} ms</translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation>{n} carattere</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caratteri</translation>
    </message>
    <message>
        <source>nothing: taken as it came</source>
        <translation>nulla: preso com’è arrivato</translation>
    </message>
    <message>
        <source>keyboard put right</source>
        <translation>tastiera corretta</translation>
    </message>
    <message>
        <source>prefix taken off</source>
        <translation>prefisso tolto</translation>
    </message>
    <message>
        <source>code found in GS1 data</source>
        <translation>codice trovato in dati GS1</translation>
    </message>
    <message>
        <source>code found in a web address</source>
        <translation>codice trovato in un indirizzo web</translation>
    </message>
    <message>
        <source>leading zero added</source>
        <translation>zero iniziale aggiunto</translation>
    </message>
    <message>
        <source>Scanner on {port}: connected.</source>
        <translation>Scanner su {port}: collegato.</translation>
    </message>
    <message>
        <source>Scanner on {port}: not there. The till keeps trying.</source>
        <translation>Scanner su {port}: assente. La cassa continua a provare.</translation>
    </message>
    <message>
        <source>Scanner on {port}: in use by another program, or not allowed. The till keeps trying.</source>
        <translation>Scanner su {port}: usato da un altro programma, o non permesso. La cassa continua a provare.</translation>
    </message>
    <message>
        <source>Scanner on {port}: does not answer. The till keeps trying.</source>
        <translation>Scanner su {port}: non risponde. La cassa continua a provare.</translation>
    </message>
    <message>
        <source>{n} scan put right since the till was opened.</source>
        <translation>{n} scansione corretta da quando la cassa è aperta.</translation>
    </message>
    <message>
        <source>{n} scans put right since the till was opened.</source>
        <translation>{n} scansioni corrette da quando la cassa è aperta.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Every part of the program is there</source>
        <translation>Tutte le parti del programma ci sono</translation>
    </message>
    <message>
        <source>PINs, secrets, certificates and time zones</source>
        <translation>PIN, segreti, certificati e fusi orari</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>La finestra si apre</translation>
    </message>
    <message>
        <source>The training stock arrives</source>
        <translation>Arriva lo stock di addestramento</translation>
    </message>
    <message>
        <source>A sale without network</source>
        <translation>Una vendita senza rete</translation>
    </message>
    <message>
        <source>Its voucher is used once at Splio</source>
        <translation>Il suo buono è usato una sola volta su Splio</translation>
    </message>
    <message>
        <source>Every page of the office</source>
        <translation>Tutte le pagine dell’ufficio</translation>
    </message>
    <message>
        <source>The chart of the reports</source>
        <translation>Il grafico dei rapporti</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Un foglio da stampare</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>The till closes, with no fault on the way</source>
        <translation>La cassa si chiude, senza errori lungo la strada</translation>
    </message>
    <message>
        <source>posapp {version}: self-test with training data of its own.</source>
        <translation>posapp {version}: autotest con dati di addestramento propri.</translation>
    </message>
    <message>
        <source>ok      {step} ({seconds} s)</source>
        <translation>ok      {step} ({seconds} s)</translation>
    </message>
    <message>
        <source>FAILED  {step}: {reason}</source>
        <translation>ERRORE  {step}: {reason}</translation>
    </message>
    <message>
        <source>not done after {seconds} s</source>
        <translation>non finito dopo {seconds} s</translation>
    </message>
    <message>
        <source>All is well, after {seconds} s.</source>
        <translation>Tutto a posto, dopo {seconds} s.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending to Splio: {done} of {total}</source>
        <translation>Invio a Splio: {done} di {total}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <translation>Invio: {done} di {total}</translation>
    </message>
    <message>
        <source>Sending to Splio: {done} of {total}, {time} left</source>
        <translation>Invio a Splio: {done} di {total}, ancora {time}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}, {time}</source>
        <translation>Invio: {done} di {total}, {time}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>meno di 1 min</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>circa {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>circa {n} h</translation>
    </message>
    <message>
        <source>Splio does not know this store. For the manager: correct store_id in the settings. Nothing is lost: go on selling.</source>
        <translation>Splio non conosce questo negozio. Per il responsabile: correggere store_id nelle impostazioni. Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>Splio refuses this till’s key. For the manager: set a valid one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Splio rifiuta la chiave di questa cassa. Per il responsabile: impostarne una valida con «posapp key». Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>This till’s key may not use vouchers. For the manager: ask Splio for that right. Nothing is lost: go on selling.</source>
        <translation>La chiave di questa cassa non può usare i buoni. Per il responsabile: chiedere quel diritto a Splio. Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>This till has no key for Splio. For the manager: set one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Questa cassa non ha una chiave Splio. Per il responsabile: impostarne una con «posapp key». Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>Something other than Splio answers. For the manager: check splio_url in the settings. Nothing is lost: go on selling.</source>
        <translation>Risponde qualcosa che non è Splio. Per il responsabile: controllare splio_url nelle impostazioni. Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>Sending to Splio has stopped. For the manager: look at the till’s log. Nothing is lost: go on selling.</source>
        <translation>L’invio a Splio si è fermato. Per il responsabile: guardare il log della cassa. Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>Vouchers and cards are checked with Splio; sales are completed.</source>
        <translation>Buoni e carte si verificano con Splio; le vendite si concludono.</translation>
    </message>
    <message>
        <source>Vouchers are checked with Splio where it answers in time, else from the stock; sales are completed.</source>
        <translation>I buoni si verificano con Splio se risponde in tempo, altrimenti dallo stock; le vendite si concludono.</translation>
    </message>
    <message>
        <source>Vouchers are checked from the stock; sales are completed; used vouchers are kept on this till.</source>
        <translation>I buoni si verificano dallo stock; le vendite si concludono; i buoni usati restano su questa cassa.</translation>
    </message>
    <message>
        <source>Sales are completed, and kept on this till until Splio is told.</source>
        <translation>Le vendite si concludono e restano su questa cassa finché Splio non è avvisato.</translation>
    </message>
    <message>
        <source>Used vouchers are not sent to Splio.</source>
        <translation>I buoni usati non si inviano a Splio.</translation>
    </message>
    <message>
        <source>Nothing has to wait.</source>
        <translation>Nulla deve attendere.</translation>
    </message>
    <message>
        <source>Codes and cards newer than the stock are not known; used vouchers are not sent yet.</source>
        <translation>Codici e carte più recenti dello stock non sono noti; i buoni usati non si inviano ancora.</translation>
    </message>
    <message>
        <source>Vouchers cannot be checked: this till has no stock of codes yet.</source>
        <translation>I buoni non si possono verificare: questa cassa non ha ancora uno stock di codici.</translation>
    </message>
</context>
<context>
    <name>SettingFault</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Scegliere dall’elenco.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Un numero intero, per favore.</translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation>Un numero, per favore.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>Almeno {limit}.</translation>
    </message>
    <message>
        <source>More than {limit}.</source>
        <translation>Più di {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Al massimo {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit}.</source>
        <translation>Meno di {limit}.</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>Al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Non può essere vuoto.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sì o no.</translation>
    </message>
    <message>
        <source>A text, please.</source>
        <translation>Un testo, per favore.</translation>
    </message>
    <message>
        <source>Not less than “{other}”, which is {other_is}.</source>
        <translation>Non meno di «{other}», che è {other_is}.</translation>
    </message>
    <message>
        <source>Not more than “{other}”, which is {other_is}.</source>
        <translation>Non più di «{other}», che è {other_is}.</translation>
    </message>
    <message>
        <source>An amount such as 30.00.</source>
        <translation>Un importo come 30.00.</translation>
    </message>
    <message>
        <source>An address such as https://api.splio.com.</source>
        <translation>Un indirizzo come https://api.splio.com.</translation>
    </message>
    <message>
        <source>A time zone such as Europe/Paris.</source>
        <translation>Un fuso orario come Europe/Paris.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, o una codifica come utf-8 o latin-1.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, o uno tra ; , | o una tabulazione.</translation>
    </message>
    <message>
        <source>Up to 64 letters, digits, - or _.</source>
        <translation>Fino a 64 lettere, cifre, - o _.</translation>
    </message>
    <message>
        <source>A full path, from the root or from ~.</source>
        <translation>Un percorso completo, dalla radice o da ~.</translation>
    </message>
    <message>
        <source>enter, tab or enter|tab.</source>
        <translation>enter, tab o enter|tab.</translation>
    </message>
    <message>
        <source>A pattern such as *earnreward*, without folders.</source>
        <translation>Un modello come *earnreward*, senza cartelle.</translation>
    </message>
    <message>
        <source>One line that can be printed.</source>
        <translation>Una sola riga stampabile.</translation>
    </message>
    <message>
        <source>One column cannot be two of ours.</source>
        <translation>Una colonna non può essere due delle nostre.</translation>
    </message>
    <message>
        <source>A file’s name, without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Un nome di file, senza / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>A table such as {example}.</source>
        <translation>Una tabella come {example}.</translation>
    </message>
    <message>
        <source>“{name}” is no column of ours: {known}.</source>
        <translation>«{name}» non è una nostra colonna: {known}.</translation>
    </message>
    <message>
        <source>“{name}” needs the name of a column.</source>
        <translation>«{name}» richiede il nome di una colonna.</translation>
    </message>
    <message>
        <source>{name} is no GS1 element known here.</source>
        <translation>{name} non è un elemento GS1 noto qui.</translation>
    </message>
    <message>
        <source>In braces only {known}.</source>
        <translation>Tra graffe solo {known}.</translation>
    </message>
    <message>
        <source>{name} is not known, only {known}.</source>
        <translation>{name} non è noto, solo {known}.</translation>
    </message>
    <message>
        <source>{name} with nothing behind it.</source>
        <translation>{name} senza nulla dietro.</translation>
    </message>
    <message>
        <source>A brace too many or too few. In braces: {known}.</source>
        <translation>Una graffa di troppo o in meno. Tra graffe: {known}.</translation>
    </message>
</context>
<context>
    <name>SettingName</name>
    <message>
        <source>Length of a PIN</source>
        <translation>Lunghezza di un PIN</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Si blocca da sola dopo</translation>
    </message>
    <message>
        <source>Journal at hand (months)</source>
        <translation>Registro a portata (mesi)</translation>
    </message>
    <message>
        <source>Sales at hand (months)</source>
        <translation>Vendite a portata di mano (mesi)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella delle copie</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Seconda cartella delle copie</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Una copia ogni</translation>
    </message>
    <message>
        <source>Newest backups kept</source>
        <translation>Ultime copie conservate</translation>
    </message>
    <message>
        <source>One backup a day, kept for</source>
        <translation>Una copia al giorno, conservata per</translation>
    </message>
    <message>
        <source>Hour of the night check</source>
        <translation>Ora del controllo notturno</translation>
    </message>
    <message>
        <source>Days between night checks</source>
        <translation>Giorni tra i controlli notturni</translation>
    </message>
    <message>
        <source>Forget customers after</source>
        <translation>Dimenticare i clienti dopo</translation>
    </message>
    <message>
        <source>Paper of the day’s slip</source>
        <translation>Carta del riepilogo del giorno</translation>
    </message>
    <message>
        <source>Address of Splio</source>
        <translation>Indirizzo di Splio</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Chiave di Splio</translation>
    </message>
    <message>
        <source>File with the Splio key</source>
        <translation>File con la chiave di Splio</translation>
    </message>
    <message>
        <source>Splio password</source>
        <translation>Password di Splio</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorità di certificazione propria</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nome di questa cassa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Field: smallest basket</source>
        <translation>Campo: spesa minima</translation>
    </message>
    <message>
        <source>Field: web only</source>
        <translation>Campo: solo web</translation>
    </message>
    <message>
        <source>Field: alert level</source>
        <translation>Campo: soglia d’avviso</translation>
    </message>
    <message>
        <source>Field: products</source>
        <translation>Campo: prodotti</translation>
    </message>
    <message>
        <source>Field: channel</source>
        <translation>Campo: canale</translation>
    </message>
    <message>
        <source>Vouchers in a sale</source>
        <translation>Buoni per vendita</translation>
    </message>
    <message>
        <source>Percentages in a sale</source>
        <translation>Percentuali per vendita</translation>
    </message>
    <message>
        <source>Same reward in a sale</source>
        <translation>Stesso premio per vendita</translation>
    </message>
    <message>
        <source>Line for the receipt</source>
        <translation>Riga per lo scontrino</translation>
    </message>
    <message>
        <source>Wait for Splio</source>
        <translation>Attesa di Splio</translation>
    </message>
    <message>
        <source>Show the age of the stock after</source>
        <translation>Mostrare l’età dello stock dopo</translation>
    </message>
    <message>
        <source>Manager decides after</source>
        <translation>Decide un responsabile dopo</translation>
    </message>
    <message>
        <source>Refuse after</source>
        <translation>Rifiutare dopo</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codici sconosciuti</translation>
    </message>
    <message>
        <source>Most for an unknown code</source>
        <translation>Massimo per un codice sconosciuto</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>Massimo per un buono</translation>
    </message>
    <message>
        <source>Most for one sale</source>
        <translation>Massimo per una vendita</translation>
    </message>
    <message>
        <source>Most waiting at this till</source>
        <translation>Massimo in attesa a questa cassa</translation>
    </message>
    <message>
        <source>Most vouchers waiting</source>
        <translation>Massimo di buoni in attesa</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attesa più lunga</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avvisare al</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Alert level</source>
        <translation>Soglia d’avviso</translation>
    </message>
    <message>
        <source>Time between two syncs</source>
        <translation>Tempo tra due sincronizzazioni</translation>
    </message>
    <message>
        <source>Codes come</source>
        <translation>I codici arrivano</translation>
    </message>
    <message>
        <source>Used vouchers go</source>
        <translation>I buoni usati partono</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Cartella dei file</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Server di file</translation>
    </message>
    <message>
        <source>Port of the file server</source>
        <translation>Porta del server di file</translation>
    </message>
    <message>
        <source>Login at the file server</source>
        <translation>Utente sul server di file</translation>
    </message>
    <message>
        <source>Password of the file server</source>
        <translation>Password del server di file</translation>
    </message>
    <message>
        <source>Key file for the file server</source>
        <translation>File di chiave per il server</translation>
    </message>
    <message>
        <source>Folder of codes there</source>
        <translation>La sua cartella dei codici</translation>
    </message>
    <message>
        <source>Folder of used vouchers there</source>
        <translation>La sua cartella dei buoni usati</translation>
    </message>
    <message>
        <source>Time between two looks for files</source>
        <translation>Tempo tra due ricerche di file</translation>
    </message>
    <message>
        <source>Rest of a file</source>
        <translation>Riposo di un file</translation>
    </message>
    <message>
        <source>Files list all codes</source>
        <translation>I file elencano tutti i codici</translation>
    </message>
    <message>
        <source>Take in unknown columns</source>
        <translation>Accettare colonne sconosciute</translation>
    </message>
    <message>
        <source>Mark between columns</source>
        <translation>Segno tra le colonne</translation>
    </message>
    <message>
        <source>Letters of the files</source>
        <translation>Codifica dei file</translation>
    </message>
    <message>
        <source>Names of files of codes</source>
        <translation>Nomi dei file di codici</translation>
    </message>
    <message>
        <source>Names of files of rewards</source>
        <translation>Nomi dei file di premi</translation>
    </message>
    <message>
        <source>Name of files of used vouchers</source>
        <translation>Nome dei file di buoni usati</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universo</translation>
    </message>
    <message>
        <source>Columns in files of codes</source>
        <translation>Colonne nei file di codici</translation>
    </message>
    <message>
        <source>Columns in files of rewards</source>
        <translation>Colonne nei file di premi</translation>
    </message>
    <message>
        <source>Columns in files of used vouchers</source>
        <translation>Colonne nei file di buoni usati</translation>
    </message>
    <message>
        <source>Gap between two keys</source>
        <translation>Intervallo tra due tasti</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Intervallo più lungo</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>Lettura più corta</translation>
    </message>
    <message>
        <source>Keys that end a scan</source>
        <translation>Tasti che chiudono una lettura</translation>
    </message>
    <message>
        <source>Keyboard of the scanner</source>
        <translation>Tastiera dello scanner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Velocità della porta seriale</translation>
    </message>
    <message>
        <source>Same code again</source>
        <translation>Stesso codice di nuovo</translation>
    </message>
    <message>
        <source>GS1 elements with the code</source>
        <translation>Elementi GS1 con il codice</translation>
    </message>
    <message>
        <source>Parameters with the code</source>
        <translation>Parametri con il codice</translation>
    </message>
    <message>
        <source>End of an address is the code</source>
        <translation>La fine di un indirizzo è il codice</translation>
    </message>
    <message>
        <source>UPC with a leading zero</source>
        <translation>UPC con uno zero davanti</translation>
    </message>
    <message>
        <source>Folder of the till’s data</source>
        <translation>Cartella dei dati della cassa</translation>
    </message>
    <message>
        <source>Time for a request</source>
        <translation>Tempo per una richiesta</translation>
    </message>
    <message>
        <source>Vouchers in one request</source>
        <translation>Buoni per richiesta</translation>
    </message>
    <message>
        <source>Server of the head office</source>
        <translation>Server della sede</translation>
    </message>
    <message>
        <source>Port of that server</source>
        <translation>Porta di quel server</translation>
    </message>
    <message>
        <source>Login at that server</source>
        <translation>Utente su quel server</translation>
    </message>
    <message>
        <source>Password of that server</source>
        <translation>Password di quel server</translation>
    </message>
    <message>
        <source>Key file for that server</source>
        <translation>File di chiave per quel server</translation>
    </message>
    <message>
        <source>Folder for exports there</source>
        <translation>Cartella delle esportazioni lì</translation>
    </message>
    <message>
        <source>Use the file server of the codes</source>
        <translation>Usa il server dei codici</translation>
    </message>
    <message>
        <source>Send the day’s slip by itself</source>
        <translation>Inviare da sé il riepilogo del giorno</translation>
    </message>
    <message>
        <source>Place of updates</source>
        <translation>Luogo degli aggiornamenti</translation>
    </message>
    <message>
        <source>Keys of updates</source>
        <translation>Chiavi degli aggiornamenti</translation>
    </message>
    <message>
        <source>Hours of selling</source>
        <translation>Orario di vendita</translation>
    </message>
</context>
<context>
    <name>SettingUse</name>
    <message>
        <source>Fewest digits of a new PIN; those given stay.</source>
        <translation>Minimo di cifre di un nuovo PIN; quelli dati restano.</translation>
    </message>
    <message>
        <source>Time without key, touch or scan. 0: never.</source>
        <translation>Tempo senza tasto, tocco o lettura. 0: mai.</translation>
    </message>
    <message>
        <source>Older lines go into a signed file; none is lost.</source>
        <translation>Le righe più vecchie vanno in un file firmato; nessuna si perde.</translation>
    </message>
    <message>
        <source>Older ones go into a signed file, out of the reports.</source>
        <translation>Le più vecchie vanno in un file firmato, fuori dai rapporti.</translation>
    </message>
    <message>
        <source>Copies of the sales. Empty: the data folder.</source>
        <translation>Copie delle vendite. Vuoto: la cartella dei dati.</translation>
    </message>
    <message>
        <source>E.g. a network share or a USB disk.</source>
        <translation>Ad es. una condivisione di rete o un disco USB.</translation>
    </message>
    <message>
        <source>While the till is open; one more when it closes.</source>
        <translation>Finché la cassa è aperta; una in più alla chiusura.</translation>
    </message>
    <message>
        <source>These always stay.</source>
        <translation>Queste restano sempre.</translation>
    </message>
    <message>
        <source>Customers you forget are in them for so long.</source>
        <translation>I clienti dimenticati vi restano per quel tempo.</translation>
    </message>
    <message>
        <source>An open till then checks its files whole.</source>
        <translation>Una cassa aperta controlla allora tutti i suoi file.</translation>
    </message>
    <message>
        <source>A till closed at that hour checks later.</source>
        <translation>Una cassa chiusa a quell’ora controlla più tardi.</translation>
    </message>
    <message>
        <source>Their cards and names are then removed by itself.</source>
        <translation>Le loro carte e i nomi sono allora cancellati da sé.</translation>
    </message>
    <message>
        <source>Of the slip at the end of a day.</source>
        <translation>Del riepilogo a fine giornata.</translation>
    </message>
    <message>
        <source>Where the till asks and sends its vouchers.</source>
        <translation>Dove la cassa chiede e invia i suoi buoni.</translation>
    </message>
    <message>
        <source>The key of your tills, from Splio. Never shown.</source>
        <translation>La chiave delle vostre casse, da Splio. Mai mostrata.</translation>
    </message>
    <message>
        <source>For a fleet: a file that holds the key alone, read when needed.</source>
        <translation>Per un parco: un file con la sola chiave, letto quando serve.</translation>
    </message>
    <message>
        <source>Only where Splio asks for one beside the key.</source>
        <translation>Solo se Splio ne chiede una oltre alla chiave.</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the public ones.</source>
        <translation>Un file (PEM) con certificati da accettare oltre a quelli pubblici.</translation>
    </message>
    <message>
        <source>This store’s id, as Splio knows it.</source>
        <translation>L’identificativo di questo negozio, come lo conosce Splio.</translation>
    </message>
    <message>
        <source>How the till is called in the journal and in lists.</source>
        <translation>Come si chiama la cassa nel registro e negli elenchi.</translation>
    </message>
    <message>
        <source>The zone of your Splio universe, such as Europe/Paris.</source>
        <translation>Il fuso del vostro universo Splio, come Europe/Paris.</translation>
    </message>
    <message>
        <source>The custom field of Splio with the smallest basket a reward may be used on.</source>
        <translation>Il campo personalizzato di Splio con la spesa minima di un premio.</translation>
    </message>
    <message>
        <source>The custom field that bars a reward from stores.</source>
        <translation>Il campo personalizzato che esclude un premio dai negozi.</translation>
    </message>
    <message>
        <source>The custom field with the number of codes left at which to warn.</source>
        <translation>Il campo personalizzato con i codici rimasti a cui avvisare.</translation>
    </message>
    <message>
        <source>The custom field that says what a reward is for.</source>
        <translation>Il campo personalizzato che dice per cosa è un premio.</translation>
    </message>
    <message>
        <source>The custom field that says where a reward may be used.</source>
        <translation>Il campo personalizzato che dice dove si usa un premio.</translation>
    </message>
    <message>
        <source>How many vouchers one sale may take.</source>
        <translation>Quanti buoni può prendere una vendita.</translation>
    </message>
    <message>
        <source>How many vouchers of a percentage one sale may take. 0: no limit.</source>
        <translation>Quanti buoni in percentuale può prendere una vendita. 0: senza limite.</translation>
    </message>
    <message>
        <source>How many vouchers of one reward a sale may take. 0: no limit.</source>
        <translation>Quanti buoni di un premio può prendere una vendita. 0: senza limite.</translation>
    </message>
    <message>
        <source>Copied with the summary of a sale. It may name {ticket}, {count}, {off}, {left} and {vouchers}.</source>
        <translation>Copiata con il riepilogo di una vendita. Può nominare {ticket}, {count}, {off}, {left} e {vouchers}.</translation>
    </message>
    <message>
        <source>How long a check waits for Splio before the till decides alone. 0: never.</source>
        <translation>Quanto un controllo attende Splio prima che la cassa decida da sola. 0: mai.</translation>
    </message>
    <message>
        <source>From then on cashiers see how old the stock is.</source>
        <translation>Da allora alla cassa si vede l’età dello stock.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, a manager must approve.</source>
        <translation>Senza Splio e con uno stock più vecchio, deve approvare un responsabile.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, nothing is accepted.</source>
        <translation>Senza Splio e con uno stock più vecchio, non si accetta nulla.</translation>
    </message>
    <message>
        <source>A code in no stock while Splio cannot be asked: ask or refuse.</source>
        <translation>Un codice fuori stock quando Splio non risponde: chiedere o rifiutare.</translation>
    </message>
    <message>
        <source>The most a manager may approve for such a code. 0: no limit.</source>
        <translation>Il massimo che un responsabile può approvare per un tale codice. 0: senza limite.</translation>
    </message>
    <message>
        <source>Without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Senza Splio: oltre, deve approvare un responsabile. 0: senza limite.</translation>
    </message>
    <message>
        <source>All vouchers of a sale without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Tutti i buoni di una vendita senza Splio: oltre, deve approvare un responsabile. 0: senza limite.</translation>
    </message>
    <message>
        <source>Worth of the vouchers taken without Splio that it has not confirmed yet. 0: no limit.</source>
        <translation>Valore dei buoni presi senza Splio non ancora confermati. 0: senza limite.</translation>
    </message>
    <message>
        <source>How many may be taken without Splio and not be confirmed yet. 0: no limit.</source>
        <translation>Quanti si possono prendere senza Splio e non ancora confermati. 0: senza limite.</translation>
    </message>
    <message>
        <source>How long the oldest of them may wait for Splio.</source>
        <translation>Quanto il più vecchio può attendere Splio.</translation>
    </message>
    <message>
        <source>The share of a limit at which the manager is warned.</source>
        <translation>La parte di un limite a cui il responsabile è avvisato.</translation>
    </message>
    <message>
        <source>The till’s language; the computer’s where none.</source>
        <translation>La lingua della cassa; altrimenti quella del computer.</translation>
    </message>
    <message>
        <source>How the till looks; Ctrl+T changes it for the day.</source>
        <translation>L’aspetto della cassa; Ctrl+T lo cambia per la giornata.</translation>
    </message>
    <message>
        <source>Whether the till is heard; Ctrl+M changes it for the day.</source>
        <translation>Se la cassa si sente; Ctrl+M lo cambia per la giornata.</translation>
    </message>
    <message>
        <source>How loud the sounds are. 0: silence.</source>
        <translation>Quanto sono forti i suoni. 0: silenzio.</translation>
    </message>
    <message>
        <source>Codes left at which to warn, where no field of Splio says it.</source>
        <translation>Codici rimasti a cui avvisare, se nessun campo di Splio lo dice.</translation>
    </message>
    <message>
        <source>How often the stock is brought up to date.</source>
        <translation>Ogni quanto si aggiorna lo stock.</translation>
    </message>
    <message>
        <source>Where the codes given to customers come from.</source>
        <translation>Da dove vengono i codici dati ai clienti.</translation>
    </message>
    <message>
        <source>The way to Splio; never both.</source>
        <translation>La via verso Splio; mai entrambe.</translation>
    </message>
    <message>
        <source>Files of codes put here are taken in by themselves. A full path.</source>
        <translation>I file di codici messi qui sono presi da soli. Un percorso completo.</translation>
    </message>
    <message>
        <source>The name of the SFTP server.</source>
        <translation>Il nome del server SFTP.</translation>
    </message>
    <message>
        <source>An SFTP server that exports can be sent to.</source>
        <translation>Un server SFTP a cui inviare le esportazioni.</translation>
    </message>
    <message>
        <source>22 where nobody said another.</source>
        <translation>22, se nessuno ne ha detto un altro.</translation>
    </message>
    <message>
        <source>The name to sign in with there.</source>
        <translation>Il nome con cui accedervi.</translation>
    </message>
    <message>
        <source>Or the key file’s password. Never shown.</source>
        <translation>O quella del file di chiave. Mai mostrata.</translation>
    </message>
    <message>
        <source>The server’s folder that exports are put into.</source>
        <translation>La cartella del server dove vanno le esportazioni.</translation>
    </message>
    <message>
        <source>Exports go to the server that codes come from, same login.</source>
        <translation>Le esportazioni vanno al server da cui vengono i codici, stesso accesso.</translation>
    </message>
    <message>
        <source>When today’s slip is made, it goes to the head office too.</source>
        <translation>Quando si fa quello di oggi, va anche alla sede.</translation>
    </message>
    <message>
        <source>Not needed with a key file. Never shown.</source>
        <translation>Non serve con un file di chiave. Mai mostrata.</translation>
    </message>
    <message>
        <source>A private key, instead of a password. A full path.</source>
        <translation>Una chiave privata, invece di una password. Un percorso completo.</translation>
    </message>
    <message>
        <source>The server’s folder with files of codes.</source>
        <translation>La cartella del server con i file di codici.</translation>
    </message>
    <message>
        <source>The server’s folder for files of used vouchers.</source>
        <translation>La cartella del server per i file di buoni usati.</translation>
    </message>
    <message>
        <source>How often new files are looked for.</source>
        <translation>Ogni quanto si cercano file nuovi.</translation>
    </message>
    <message>
        <source>How long a file must be unchanged to be read.</source>
        <translation>Quanto un file deve restare invariato per essere letto.</translation>
    </message>
    <message>
        <source>If so, codes that a file lacks are removed.</source>
        <translation>Se sì, i codici che mancano in un file sono tolti.</translation>
    </message>
    <message>
        <source>Take in files whose columns nobody confirmed in a preview.</source>
        <translation>Prendere file le cui colonne nessuno ha confermato in un’anteprima.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, o uno tra ; , | o una tabulazione.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, o una codifica come utf-8 o latin-1.</translation>
    </message>
    <message>
        <source>A pattern; * stands for anything.</source>
        <translation>Un modello; * sta per qualunque cosa.</translation>
    </message>
    <message>
        <source>It may name {universe}, {store}, {till}, {date} and {number}.</source>
        <translation>Può nominare {universe}, {store}, {till}, {date} e {number}.</translation>
    </message>
    <message>
        <source>The name of your Splio universe in files.</source>
        <translation>Il nome del vostro universo Splio nei file.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;external_id&quot;: &quot;Code&quot;}.</source>
        <translation>I loro nomi per le nostre colonne, se diversi: {&quot;external_id&quot;: &quot;Code&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;name&quot;: &quot;Reward&quot;}.</source>
        <translation>I loro nomi per le nostre colonne, se diversi: {&quot;name&quot;: &quot;Reward&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;card_code&quot;: &quot;Card&quot;}.</source>
        <translation>I loro nomi per le nostre colonne, se diversi: {&quot;card_code&quot;: &quot;Card&quot;}.</translation>
    </message>
    <message>
        <source>The longest usual gap of a scanner; people type slower. See F12.</source>
        <translation>L’intervallo abituale più lungo di uno scanner; le persone sono più lente. Vedere F12.</translation>
    </message>
    <message>
        <source>After every three keys one gap may be this long.</source>
        <translation>Ogni tre tasti un intervallo può durare tanto.</translation>
    </message>
    <message>
        <source>Fewer characters are a person’s.</source>
        <translation>Meno caratteri sono di una persona.</translation>
    </message>
    <message>
        <source>enter, tab, or both.</source>
        <translation>enter, tab o entrambi.</translation>
    </message>
    <message>
        <source>For scanners that type as on an English keyboard. See F12.</source>
        <translation>Per scanner che scrivono come su una tastiera inglese. Vedere F12.</translation>
    </message>
    <message>
        <source>Of a serial scanner: COM3, /dev/ttyACM0. Empty for none.</source>
        <translation>Di uno scanner seriale: COM3, /dev/ttyACM0. Vuoto se non c’è.</translation>
    </message>
    <message>
        <source>As the scanner’s manual says.</source>
        <translation>Secondo il manuale dello scanner.</translation>
    </message>
    <message>
        <source>Within this time it counts once.</source>
        <translation>Entro questo tempo conta una volta.</translation>
    </message>
    <message>
        <source>Their numbers, in the order they are tried.</source>
        <translation>I loro numeri, nell’ordine in cui si provano.</translation>
    </message>
    <message>
        <source>Where a QR code is an address: what holds the code there.</source>
        <translation>Se un QR è un indirizzo: ciò che vi contiene il codice.</translation>
    </message>
    <message>
        <source>Where an address has none of these parameters.</source>
        <translation>Se un indirizzo non ha nessuno di questi parametri.</translation>
    </message>
    <message>
        <source>A code of 12 digits gets a zero before it.</source>
        <translation>Un codice di 12 cifre riceve uno zero davanti.</translation>
    </message>
    <message>
        <source>Its two databases, backups and logs. Move with care.</source>
        <translation>Le sue due basi, copie e registri. Spostarla con cura.</translation>
    </message>
    <message>
        <source>How long one request in the background may take.</source>
        <translation>Quanto può durare una richiesta in sottofondo.</translation>
    </message>
    <message>
        <source>How many used vouchers are sent at a time.</source>
        <translation>Quanti buoni usati si inviano alla volta.</translation>
    </message>
    <message>
        <source>An https address or a folder. Empty: nothing is looked for.</source>
        <translation>Un indirizzo https o una cartella. Vuoto: non si cerca nulla.</translation>
    </message>
    <message>
        <source>Only what one of these has signed is put in.</source>
        <translation>Si installa solo ciò che una di queste ha firmato.</translation>
    </message>
    <message>
        <source>No update then, unless a manager insists; 08:00-20:00. Empty: at any time.</source>
        <translation>Nessun aggiornamento allora, salvo che un responsabile insista; 08:00-20:00. Vuoto: a ogni ora.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Leave it</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>It is kept in the system’s keyring, or in an encrypted file where there is none; never in the settings file.</source>
        <translation>È conservato nel portachiavi del sistema, o in un file cifrato dove non c’è; mai nel file delle impostazioni.</translation>
    </message>
    <message>
        <source>{n} setting would change</source>
        <translation>Cambierebbe {n} impostazione</translation>
    </message>
    <message>
        <source>{n} settings would change</source>
        <translation>Cambierebbero {n} impostazioni</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiale</translation>
    </message>
    <message>
        <source>Stays as it is here: {names}.</source>
        <translation>Resta com’è qui: {names}.</translation>
    </message>
    <message>
        <source>Choose on the disk</source>
        <translation>Scegli sul disco</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Nessuna impostazione si chiama così.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>{n} more: add a word.</source>
        <translation>Altre {n}: aggiungere una parola.</translation>
    </message>
    <message>
        <source>{n} change is not saved.</source>
        <translation>{n} modifica non salvata.</translation>
    </message>
    <message>
        <source>{n} changes are not saved.</source>
        <translation>{n} modifiche non salvate.</translation>
    </message>
    <message>
        <source>Not accepted yet: {names}.</source>
        <translation>Non ancora accettato: {names}.</translation>
    </message>
    <message>
        <source>Remove “{name}” from this till?</source>
        <translation>Rimuovere «{name}» da questa cassa?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Settings to take in</source>
        <translation>Impostazioni da importare</translation>
    </message>
    <message>
        <source>Where to write the settings</source>
        <translation>Dove scrivere le impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Impostazioni (*.toml)</translation>
    </message>
    <message>
        <source>In the training nothing can be changed here.</source>
        <translation>Nella formazione qui non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>{name}: removed. It applies after the next start.</source>
        <translation>{name}: rimosso. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Several: with | between them.</source>
        <translation>Più d’uno: separati da |.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Valore predefinito</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvato</translation>
    </message>
    <message>
        <source>Splio and store</source>
        <translation>Splio e negozio</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Without Splio</source>
        <translation>Senza Splio</translation>
    </message>
    <message>
        <source>Stock and files</source>
        <translation>Stock e file</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspetto e suono</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservazione</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o più</translation>
    </message>
    <message>
        <source>more than {least}, up to {most}</source>
        <translation>più di {least}, fino a {most}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>da {least} a {most}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Come il computer</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Chiedere a un responsabile</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiutare</translation>
    </message>
    <message>
        <source>From Splio, by itself</source>
        <translation>Da Splio, da soli</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Con file</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>Foglio A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rotolo da 80 mm</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trovata da sé</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com’è</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belga</translation>
    </message>
    <message>
        <source>In force: {value}</source>
        <translation>In vigore: {value}</translation>
    </message>
    <message>
        <source>after the next start: {value}</source>
        <translation>dopo il prossimo avvio: {value}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>Set · kept in the system’s keyring</source>
        <translation>Impostato · conservato nel portachiavi del sistema</translation>
    </message>
    <message>
        <source>Set · kept in an encrypted file: this system has no keyring</source>
        <translation>Impostato · conservato in un file cifrato: questo sistema non ha un portachiavi</translation>
    </message>
    <message>
        <source>Set · {source}</source>
        <translation>Impostato · {source}</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>dal file delle impostazioni</translation>
    </message>
    <message>
        <source>from the environment ({name}): change it there</source>
        <translation>dall’ambiente ({name}): cambiarlo lì</translation>
    </message>
    <message>
        <source>from the command line: change it there</source>
        <translation>dalla riga di comando: cambiarlo lì</translation>
    </message>
    <message>
        <source>set by your company’s policy</source>
        <translation>fissato dalle regole della sua azienda</translation>
    </message>
    <message>
        <source>set by the program itself</source>
        <translation>fissato dal programma stesso</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Predefinito: {value}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Applies now: {names}.</source>
        <translation>Vale ora: {names}.</translation>
    </message>
    <message>
        <source>Applies after the next start: {names}.</source>
        <translation>Vale dopo il prossimo avvio: {names}.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: cambiato</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring. It applies after the next start.</source>
        <translation>Conservato nel portachiavi del sistema. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Kept in an encrypted file, since this system has no keyring. It applies after the next start.</source>
        <translation>Conservato in un file cifrato, perché questo sistema non ha un portachiavi. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Give a value behind each key; a secret alone, without.</source>
        <translation>Dare un valore dopo ogni chiave; un segreto da solo, senza.</translation>
    </message>
    <message>
        <source>Written, without secrets: {path}</source>
        <translation>Scritto, senza i segreti: {path}</translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Non cambia nulla: è già così.</translation>
    </message>
    <message>
        <source>An open till takes them at its next start.</source>
        <translation>Una cassa aperta le prende al prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Splio gave you a key for your tills. Next logs in with it; nothing is kept before Splio accepted it.</source>
        <translation>Splio vi ha dato una chiave per le casse. Proseguendo si accede con essa; nulla è conservato prima che Splio la accetti.</translation>
    </message>
    <message>
        <source>Splio’s address</source>
        <translation>Indirizzo di Splio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Incolla la chiave</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Without Splio for now</source>
        <translation>Per ora senza Splio</translation>
    </message>
    <message>
        <source>Logging in at {host} …</source>
        <translation>Accesso a {host} …</translation>
    </message>
    <message>
        <source>given by the settings</source>
        <translation>data dalle impostazioni</translation>
    </message>
    <message>
        <source>as it is kept; enter another to replace it</source>
        <translation>quella conservata; inseritene un’altra per sostituirla</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Apri la cassa</translation>
    </message>
    <message>
        <source>missing: the till sells, and sends nothing yet</source>
        <translation>manca: la cassa vende e non invia ancora nulla</translation>
    </message>
    <message>
        <source>none yet; they come once the till is open</source>
        <translation>nessuno ancora; arrivano a cassa aperta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>non ancora scelto</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>The till is set up.</source>
        <translation>La cassa è configurata.</translation>
    </message>
    <message>
        <source>The till can open, but something is missing. Go on with the setup at any time: press F10 in the till.</source>
        <translation>La cassa può aprire, ma manca qualcosa. Riprendete la configurazione in ogni momento: F10 in cassa.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Nessun campo</translation>
    </message>
    <message>
        <source>Your rewards carry their rules in fields of your own. Check which field says what; values of yours stand below each.</source>
        <translation>I vostri premi portano le regole in campi vostri. Controllate quale campo dice cosa; sotto ciascuno ci sono valori vostri.</translation>
    </message>
    <message>
        <source>Asking Splio for your rewards …</source>
        <translation>Richiesta dei vostri premi a Splio …</translation>
    </message>
    <message>
        <source>The rules of your rewards come from fields of your own. None are known yet; go on, and check them later in the office, under Stock.</source>
        <translation>Le regole dei vostri premi vengono da campi vostri. Nessuno è ancora noto; continuate e controllateli più tardi nell’ufficio, sotto Stock.</translation>
    </message>
    <message>
        <source>Welcome. This sets the till up, step by step; it takes a few minutes. Which language does the till speak?</source>
        <translation>Benvenuti. Qui si configura la cassa, passo per passo; bastano pochi minuti. Che lingua parla la cassa?</translation>
    </message>
    <message>
        <source>This till has a manager already. Who are you?</source>
        <translation>Questa cassa ha già un responsabile. Chi siete?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter yourself as the first manager. The till asks for your PIN when something needs approval; enter cashiers and other managers later, in the office.</source>
        <translation>Registratevi come primo responsabile. La cassa chiede il vostro PIN quando serve un’approvazione; cassieri e altri responsabili si aggiungono poi, nell’ufficio.</translation>
    </message>
    <message>
        <source>PIN, {least} to {most} digits</source>
        <translation>PIN, da {least} a {most} cifre</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Lo stesso PIN ancora una volta</translation>
    </message>
    <message>
        <source>The manager is entered.</source>
        <translation>Il responsabile è registrato.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Given by {where}; change it there.</source>
        <translation>Impostato da {where}; modificatelo lì.</translation>
    </message>
    <message>
        <source>Scan one of the barcodes below. Without a scanner at hand, go on: F12 in the till opens this test at any time.</source>
        <translation>Leggete uno dei codici a barre qui sotto. Senza lettore a portata di mano, continuate: F12 in cassa apre questa prova in ogni momento.</translation>
    </message>
    <message>
        <source>Store: search, or type its id at Splio</source>
        <translation>Negozio: cercate, o scrivete il suo id in Splio</translation>
    </message>
    <message>
        <source>Splio’s stores</source>
        <translation>Negozi di Splio</translation>
    </message>
    <message>
        <source>This till’s name</source>
        <translation>Nome di questa cassa</translation>
    </message>
    <message>
        <source>Time zone of Splio’s dates</source>
        <translation>Fuso orario delle date di Splio</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Scegli più tardi</translation>
    </message>
    <message>
        <source>Which store is this till in? Without Splio’s list, type the store’s id as Splio spells it.</source>
        <translation>In quale negozio è questa cassa? Senza l’elenco di Splio, scrivete l’id del negozio come lo scrive Splio.</translation>
    </message>
    <message>
        <source>No store of Splio’s list is called like this.</source>
        <translation>Nessun negozio dell’elenco di Splio si chiama così.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The till brings Splio’s rewards and codes, so that it can sell without a network too.</source>
        <translation>La cassa scarica i premi e i codici di Splio, per poter vendere anche senza rete.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>Without a key there is nothing to bring yet. Go on.</source>
        <translation>Senza chiave non c’è ancora nulla da scaricare. Continuate.</translation>
    </message>
    <message>
        <source>The sync could not be finished.</source>
        <translation>La sincronizzazione non è terminata.</translation>
    </message>
    <message>
        <source>All is here: {codes}.</source>
        <translation>È tutto qui: {codes}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} di {count}</translation>
    </message>
    <message>
        <source>Leave the setup? What was entered on the pages before is kept, and it goes on from here when posapp is opened again.</source>
        <translation>Uscire dalla configurazione? Quanto inserito nelle pagine precedenti resta, e si riprende da qui alla prossima apertura di posapp.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Continua la configurazione</translation>
    </message>
    <message>
        <source>How far the setup has come</source>
        <translation>Avanzamento della configurazione</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Aiuto  F1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Leave
Esc</source>
        <translation>Esci
Esc</translation>
    </message>
    <message>
        <source>Leave the setup</source>
        <translation>Esci dalla configurazione</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Connection to Splio</source>
        <translation>Connessione a Splio</translation>
    </message>
    <message>
        <source>Store and till</source>
        <translation>Negozio e cassa</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Campi dei premi</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Prima sincronizzazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The key is kept in this system’s keyring.</source>
        <translation>La chiave è conservata nel portachiavi di questo sistema.</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La chiave è conservata in un file cifrato, perché questo sistema non ha un portachiavi.</translation>
    </message>
    <message>
        <source>{n} reward, for example: {values}</source>
        <translation>{n} premio, per esempio: {values}</translation>
    </message>
    <message>
        <source>{n} rewards, for example: {values}</source>
        <translation>{n} premi, per esempio: {values}</translation>
    </message>
    <message>
        <source>Splio knows {n} store. Is it this till’s?</source>
        <translation>Splio conosce {n} negozio. È quello di questa cassa?</translation>
    </message>
    <message>
        <source>Splio knows {n} stores. Which one is this till in?</source>
        <translation>Splio conosce {n} negozi. In quale è questa cassa?</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} codice</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codici</translation>
    </message>
    <message>
        <source>Give either --from or --template, not both.</source>
        <translation>Indicate --from o --template, non entrambi.</translation>
    </message>
    <message>
        <source>{path} is written. Fill it in, then: posapp setup --from {path}</source>
        <translation>{path} è scritto. Compilatelo, poi: posapp setup --from {path}</translation>
    </message>
    <message>
        <source>The settings are in {path}.</source>
        <translation>Le impostazioni sono in {path}.</translation>
    </message>
    <message>
        <source>Entered: {names}</source>
        <translation>Registrati: {names}</translation>
    </message>
    <message>
        <source>Splio accepts the key. No store is chosen yet.</source>
        <translation>Splio accetta la chiave. Nessun negozio è ancora scelto.</translation>
    </message>
    <message>
        <source>Splio accepts the key and knows the store {store}.</source>
        <translation>Splio accetta la chiave e conosce il negozio {store}.</translation>
    </message>
    <message>
        <source>Splio was not asked; posapp doctor does it.</source>
        <translation>Splio non è stato interrogato; lo fa posapp doctor.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Inserite prima la chiave.</translation>
    </message>
    <message>
        <source>{host} was reached, but does not accept this key. Copy it again, whole and without spaces, or ask Splio for it.</source>
        <translation>{host} risponde, ma non accetta questa chiave. Copiatela di nuovo, intera e senza spazi, o chiedetela a Splio.</translation>
    </message>
    <message>
        <source>{host} knows this key, but gives it no right to this. Ask Splio for one that may use loyalty and stores.</source>
        <translation>{host} conosce questa chiave, ma non le dà questo diritto. Chiedetene a Splio una abilitata a fedeltà e negozi.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let this till through to {host}. Whoever looks after the network can allow it.</source>
        <translation>Il proxy della rete non lascia arrivare questa cassa a {host}. Chi gestisce la rete può permetterlo.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Is this till on the network, and the address right? You can go on without Splio and come back later.</source>
        <translation>Nulla risponde a {host}. La cassa è in rete e l’indirizzo è giusto? Potete continuare senza Splio e tornare più tardi.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or go on without Splio and come back later.</source>
        <translation>{host} non ha risposto in tempo. Riprovate, o continuate senza Splio e tornate più tardi.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is Splio: its certificate is not trusted here. Check the address and this till’s date; a proxy may be in between.</source>
        <translation>{host} non può provare di essere Splio: il suo certificato qui non è riconosciuto. Controllate l’indirizzo e la data di questa cassa; forse c’è un proxy in mezzo.</translation>
    </message>
    <message>
        <source>What answers at {host} is not Splio. Check the address; the network may also show a page of its own first.</source>
        <translation>Ciò che risponde a {host} non è Splio. Controllate l’indirizzo; forse la rete mostra prima una sua pagina.</translation>
    </message>
    <message>
        <source>This is not an address. Write it like https://api.splio.com.</source>
        <translation>Questo non è un indirizzo. Scrivetelo come https://api.splio.com.</translation>
    </message>
    <message>
        <source>{host} has too much to do or a problem of its own. Try again soon.</source>
        <translation>{host} è sovraccarico o ha un problema. Riprovate tra poco.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the second one again.</source>
        <translation>I due PIN non coincidono. Inserite di nuovo il secondo.</translation>
    </message>
    <message>
        <source>Another program has this till open. Close it, then try again.</source>
        <translation>Un altro programma tiene aperta questa cassa. Chiudetelo e riprovate.</translation>
    </message>
    <message>
        <source>{n} till of the list can be set up; nothing was done.</source>
        <translation>{n} cassa della lista può essere configurata; non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>{n} tills of the list can be set up; nothing was done.</source>
        <translation>{n} casse della lista possono essere configurate; non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>--till-from goes with --from, --till and --check with it.</source>
        <translation>--till-from va con --from; --till e --check vanno con --till-from.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Go back  Esc</source>
        <translation>Indietro  Esc</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Digits to touch</source>
        <translation>Cifre da toccare</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Cancella l’ultima cifra</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>Chi è alla cassa?</translation>
    </message>
    <message>
        <source>A manager’s PIN, please</source>
        <translation>Il PIN di un responsabile, per favore</translation>
    </message>
    <message>
        <source>Sign in  Enter</source>
        <translation>Accedi  Invio</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Continua  Invio</translation>
    </message>
    <message>
        <source>Training: the PIN of {name} is {pin}.</source>
        <translation>Formazione: il PIN di {name} è {pin}.</translation>
    </message>
    <message>
        <source>{n} scan is kept for after.</source>
        <translation>{n} lettura è tenuta per dopo.</translation>
    </message>
    <message>
        <source>{n} scans are kept for after.</source>
        <translation>{n} letture sono tenute per dopo.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>End of day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Salva come tabella…</translation>
    </message>
    <message>
        <source>All is sent: nothing waits on this till.</source>
        <translation>Tutto è inviato: nulla attende su questa cassa.</translation>
    </message>
    <message>
        <source>If it must be switched off, nothing is lost: it goes on at the next start.</source>
        <translation>Se va spenta, nulla è perso: riprende al prossimo avvio.</translation>
    </message>
    <message>
        <source>Safe to switch off: yes</source>
        <translation>Si può spegnere: sì</translation>
    </message>
    <message>
        <source>Safe to switch off: no</source>
        <translation>Si può spegnere: no</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Cassa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>{n} voucher was rejected by Splio: settle it under Queue.</source>
        <translation>Splio ha rifiutato {n} buono: lo chiuda in Coda.</translation>
    </message>
    <message>
        <source>{n} vouchers were rejected by Splio: settle them under Queue.</source>
        <translation>Splio ha rifiutato {n} buoni: li chiuda in Coda.</translation>
    </message>
    <message>
        <source>Vouchers of the day</source>
        <translation>Buoni del giorno</translation>
    </message>
    <message>
        <source>This till now, all days</source>
        <translation>Questa cassa ora, tutti i giorni</translation>
    </message>
    <message>
        <source>Held by open sales</source>
        <translation>Riservati da vendite aperte</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Vendite messe da parte</translation>
    </message>
    <message>
        <source>New rewards on their way</source>
        <translation>Premi in arrivo</translation>
    </message>
    <message>
        <source>Oldest that waits</source>
        <translation>Il più vecchio in attesa</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Last stock sync</source>
        <translation>Ultima sincronizzazione dello stock</translation>
    </message>
    <message>
        <source>Made {moment} by {name}</source>
        <translation>Fatto {moment} da {name}</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>Fatto {moment}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Last journal line</source>
        <translation>Ultima riga del registro</translation>
    </message>
    <message>
        <source>{n} voucher waits to be sent ({worth}). Leave the till on and online, or send it now under Queue.</source>
        <translation>{n} buono attende l’invio ({worth}). Lasciare la cassa accesa e connessa, o inviarlo ora dalla coda.</translation>
    </message>
    <message>
        <source>{n} vouchers wait to be sent ({worth}). Leave the till on and online, or send them now under Queue.</source>
        <translation>{n} buoni attendono l’invio ({worth}). Lasciare la cassa accesa e connessa, o inviarli ora dalla coda.</translation>
    </message>
    <message>
        <source>{n} voucher is unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} buono è incerto ({worth}): la cassa chiede a Splio. Lasciarla accesa finché non si sa.</translation>
    </message>
    <message>
        <source>{n} vouchers are unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} buoni sono incerti ({worth}): la cassa chiede a Splio. Lasciarla accesa finché non si sa.</translation>
    </message>
    <message>
        <source>{n} new reward is on its way to a customer. Leave the till on.</source>
        <translation>{n} nuovo premio è in arrivo a un cliente. Lasciare la cassa accesa.</translation>
    </message>
    <message>
        <source>{n} new rewards are on their way to customers. Leave the till on.</source>
        <translation>{n} nuovi premi sono in arrivo ai clienti. Lasciare la cassa accesa.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>New PIN for {name}</source>
        <translation>Nuovo PIN per {name}</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>Il primo responsabile</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN ancora una volta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The PIN: {shortest} digits or more, known to this person alone; no run such as 1234.</source>
        <translation>Il PIN: {shortest} cifre o più, noto solo a questa persona; nessuna serie come 1234.</translation>
    </message>
    <message>
        <source>The two PINs differ: enter it once more.</source>
        <translation>I due PIN sono diversi: inserirlo ancora una volta.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>uscita il {date}</translation>
    </message>
    <message>
        <source>must wait {wait}: wrong PINs</source>
        <translation>attende {wait}: PIN errati</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>lavora qui</translation>
    </message>
    <message>
        <source>People at this till</source>
        <translation>Persone a questa cassa</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nuovo PIN…</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>È uscito…</translation>
    </message>
    <message>
        <source>Make {name} a manager? Managers approve vouchers, settle, export and change settings.</source>
        <translation>Rendere {name} responsabile? I responsabili approvano buoni, saldano, esportano e cambiano le impostazioni.</translation>
    </message>
    <message>
        <source>Stays a cashier</source>
        <translation>Resta cassiere</translation>
    </message>
    <message>
        <source>Has {name} left? The PIN is no use any more, and the name is never given again.</source>
        <translation>{name} è uscito? Il PIN non serve più e il nome non è mai ridato.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>È uscito</translation>
    </message>
    <message>
        <source>Still works here</source>
        <translation>Lavora ancora qui</translation>
    </message>
    <message>
        <source>Make a cashier</source>
        <translation>Rendi cassiere</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Rendi responsabile</translation>
    </message>
    <message>
        <source>Nobody is entered, so the till asks nobody who they are, and everybody may do everything. Enter the first manager: from then on all sign in with a PIN of their own, and the journal says who did what.</source>
        <translation>Nessuno è iscritto: la cassa non chiede chi è e tutti possono fare tutto. Iscrivere il primo responsabile: da allora ognuno accede con il proprio PIN e il registro dice chi ha fatto cosa.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Splio not asked yet</source>
        <translation>Splio non ancora interrogato</translation>
    </message>
    <message>
        <source>Splio answers</source>
        <translation>Splio risponde</translation>
    </message>
    <message>
        <source>Splio answers slowly</source>
        <translation>Splio risponde lentamente</translation>
    </message>
    <message>
        <source>Working from the stock</source>
        <translation>Si lavora dallo stock</translation>
    </message>
    <message>
        <source>Till’s key to be checked</source>
        <translation>Chiave da controllare</translation>
    </message>
    <message>
        <source>Splio’s address to be checked</source>
        <translation>Indirizzo di Splio da controllare</translation>
    </message>
    <message>
        <source>The till has not asked Splio anything yet.</source>
        <translation>La cassa non ha ancora chiesto nulla a Splio.</translation>
    </message>
    <message>
        <source>Splio answers: vouchers are checked with it.</source>
        <translation>Splio risponde: i buoni si verificano con esso.</translation>
    </message>
    <message>
        <source>Splio is slow to answer: some verdicts rest on the stock. Go on selling.</source>
        <translation>Splio è lento a rispondere: alcuni esiti si basano sullo stock. Continuare a vendere.</translation>
    </message>
    <message>
        <source>Splio cannot be reached: verdicts rest on the stock, and used vouchers are kept and sent later. Go on selling.</source>
        <translation>Splio è irraggiungibile: gli esiti si basano sullo stock, e i buoni usati si conservano e si inviano più tardi. Continuare a vendere.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>Splio non accetta la chiave di questa cassa: gli esiti si basano sullo stock, e i buoni usati si conservano. Continuare a vendere e avvisare il responsabile.</translation>
    </message>
    <message>
        <source>Something other than Splio answers at its address: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>All’indirizzo di Splio risponde qualcos’altro: gli esiti si basano sullo stock, e i buoni usati si conservano. Continuare a vendere e avvisare il responsabile.</translation>
    </message>
    <message>
        <source>Splio did not answer in time.</source>
        <translation>Splio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The network or Splio is not reachable.</source>
        <translation>La rete o Splio non sono raggiungibili.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted (its certificate).</source>
        <translation>Il collegamento a Splio non è affidabile (il suo certificato).</translation>
    </message>
    <message>
        <source>The file with certificates to trust (splio_ca_file) cannot be read.</source>
        <translation>Impossibile leggere il file dei certificati attendibili (splio_ca_file).</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use.</source>
        <translation>splio_url, nelle impostazioni, non è un indirizzo web utilizzabile.</translation>
    </message>
    <message>
        <source>This installation cannot set up the connection: the log says why.</source>
        <translation>Questa installazione non può preparare il collegamento: il log dice perché.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let Splio through.</source>
        <translation>Il proxy della rete non lascia passare Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the till’s key.</source>
        <translation>Splio rifiuta la chiave della cassa.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till.</source>
        <translation>Questa cassa non ha una chiave Splio.</translation>
    </message>
    <message>
        <source>The till’s key lacks rights at Splio.</source>
        <translation>Alla chiave della cassa mancano diritti in Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this store: its number in the settings is wrong.</source>
        <translation>Splio non conosce questo negozio: il suo numero nelle impostazioni è sbagliato.</translation>
    </message>
    <message>
        <source>What answers there is not Splio.</source>
        <translation>Ciò che risponde lì non è Splio.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often.</source>
        <translation>Splio chiede di essere chiamato meno spesso.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own.</source>
        <translation>Splio ha un problema suo.</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Ancora nessuno stock</translation>
    </message>
    <message>
        <source>Stock {of_when} ({age})</source>
        <translation>Stock {of_when} ({age})</translation>
    </message>
    <message>
        <source>Stock: {age}</source>
        <translation>Stock: {age}</translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Da: {moment}.</translation>
    </message>
    <message>
        <source>Last answer {at_when}.</source>
        <translation>Ultima risposta {at_when}.</translation>
    </message>
    <message>
        <source>The oldest was used {at_when} ({age}).</source>
        <translation>Il più vecchio è stato usato {at_when} ({age}).</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nulla da inviare</translation>
    </message>
    <message>
        <source>{n} voucher to send</source>
        <translation>{n} buono da inviare</translation>
    </message>
    <message>
        <source>{n} vouchers to send</source>
        <translation>{n} buoni da inviare</translation>
    </message>
    <message>
        <source>{n} used voucher waits to be sent to Splio.</source>
        <translation>{n} buono usato attende l’invio a Splio.</translation>
    </message>
    <message>
        <source>{n} used vouchers wait to be sent to Splio.</source>
        <translation>{n} buoni usati attendono l’invio a Splio.</translation>
    </message>
    <message>
        <source>No used voucher waits to be sent to Splio.</source>
        <translation>Nessun buono usato attende l’invio a Splio.</translation>
    </message>
    <message>
        <source>{n} was sent without an answer and is being checked.</source>
        <translation>{n} è stato inviato senza risposta ed è in verifica.</translation>
    </message>
    <message>
        <source>{n} were sent without an answer and are being checked.</source>
        <translation>{n} sono stati inviati senza risposta e sono in verifica.</translation>
    </message>
    <message>
        <source>{n} was rejected by Splio: a manager must look.</source>
        <translation>{n} rifiutato da Splio: deve guardarlo un responsabile.</translation>
    </message>
    <message>
        <source>{n} were rejected by Splio: a manager must look.</source>
        <translation>{n} rifiutati da Splio: deve guardarli un responsabile.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>{n} for the manager</source>
        <translation>{n} per il responsabile</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} da guardare</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituito</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>State of the till</source>
        <translation>Stato della cassa</translation>
    </message>
    <message>
        <source>State
F10</source>
        <translation>Stato
F10</translation>
    </message>
    <message>
        <source>Show or hide the state of the till</source>
        <translation>Mostra o nascondi lo stato della cassa</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Chiudi  Esc</translation>
    </message>
    <message>
        <source>Close the state</source>
        <translation>Chiudi lo stato</translation>
    </message>
    <message>
        <source>Manual  F1</source>
        <translation>Manuale  F1</translation>
    </message>
    <message>
        <source>Keys  Ctrl+F1</source>
        <translation>Tasti  Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <source>Language  Ctrl+L</source>
        <translation>Lingua  Ctrl+L</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Scegli la lingua</translation>
    </message>
    <message>
        <source>Office  F11</source>
        <translation>Ufficio  F11</translation>
    </message>
    <message>
        <source>Open the manager’s pages</source>
        <translation>Aprire le pagine del responsabile</translation>
    </message>
    <message>
        <source>Scanner  F12</source>
        <translation>Scanner  F12</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Prova lo scanner</translation>
    </message>
    <message>
        <source>Finish the setup</source>
        <translation>Completa la configurazione</translation>
    </message>
    <message>
        <source>Go on setting this till up</source>
        <translation>Continua a configurare questa cassa</translation>
    </message>
    <message>
        <source>Change user
Ctrl+U</source>
        <translation>Cambia utente
Ctrl+U</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Cambiare utente, bloccare la cassa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Close the languages</source>
        <translation>Chiudi le lingue</translation>
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
        <translation>Buoni usati</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Funziona ora</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>Deve attendere</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Aprire il manuale</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>{n} code that Splio no longer lists was removed.</source>
        <translation>È stato tolto {n} codice che Splio non elenca più.</translation>
    </message>
    <message>
        <source>{n} codes that Splio no longer lists were removed.</source>
        <translation>Sono stati tolti {n} codici che Splio non elenca più.</translation>
    </message>
    <message>
        <source>Splio listed only {listed} of the {held} entries that this till has. Nothing was removed: if the next sync finds the same, it will be.</source>
        <translation>Splio ha elencato solo {listed} delle {held} voci di questa cassa. Nulla è stato tolto: se la prossima sincronizzazione dà lo stesso, sarà fatto.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} code) is kept; the next sync goes on from there.</source>
        <translation>Fermato. Ciò che è arrivato finora ({n} codice) resta; la prossima sincronizzazione riprende da lì.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} codes) is kept; the next sync goes on from there.</source>
        <translation>Fermato. Ciò che è arrivato finora ({n} codici) resta; la prossima sincronizzazione riprende da lì.</translation>
    </message>
    <message>
        <source>No rewards are in the stock yet: run “posapp sync” first.</source>
        <translation>Nello stock non ci sono ancora premi: eseguire prima «posapp sync».</translation>
    </message>
    <message>
        <source>alert at {n}</source>
        <translation>avviso a {n}</translation>
    </message>
    <message>
        <source>{n} granted and usable</source>
        <translation>{n} assegnati e utilizzabili</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>da {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>sync not finished</source>
        <translation>sincronizzazione non finita</translation>
    </message>
    <message>
        <source>codes never listed</source>
        <translation>codici mai elencati</translation>
    </message>
    <message>
        <source>listed {age}</source>
        <translation>elencato {age}</translation>
    </message>
    <message>
        <source>lasts less than a day</source>
        <translation>dura meno di un giorno</translation>
    </message>
    <message>
        <source>lasts {n} days</source>
        <translation>dura {n} giorni</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} premio</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} premi</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} codice</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} codici</translation>
    </message>
    <message>
        <source>no reward is running out of codes</source>
        <translation>nessun premio sta finendo i codici</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which}</source>
        <translation>{n} premio sta finendo i codici: {which}</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which}</source>
        <translation>{n} premi stanno finendo i codici: {which}</translation>
    </message>
    <message>
        <source>codes left unknown</source>
        <translation>codici rimasti sconosciuti</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>restano {n}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Loyalty card</source>
        <translation>Carta fedeltà</translation>
    </message>
    <message>
        <source>Good voucher</source>
        <translation>Buono valido</translation>
    </message>
    <message>
        <source>From a minimum purchase</source>
        <translation>Con acquisto minimo</translation>
    </message>
    <message>
        <source>Another minimum purchase</source>
        <translation>Un altro acquisto minimo</translation>
    </message>
    <message>
        <source>Percentage off</source>
        <translation>Sconto in percentuale</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Solo negozio online</translation>
    </message>
    <message>
        <source>Expired voucher</source>
        <translation>Buono scaduto</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usato altrove</translation>
    </message>
    <message>
        <source>Still in waiting period</source>
        <translation>Ancora in attesa</translation>
    </message>
    <message>
        <source>Another customer’s</source>
        <translation>Di un altro cliente</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Codice sconosciuto</translation>
    </message>
    <message>
        <source>Mistyped code</source>
        <translation>Codice digitato male</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Folder for the bundle</source>
        <translation>Cartella per il pacchetto</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistenza</translation>
    </message>
    <message>
        <source>How this till is</source>
        <translation>Come sta questa cassa</translation>
    </message>
    <message>
        <source>posapp {version} · licences: F1, or posapp --licences</source>
        <translation>posapp {version} · licenze: F1, o posapp --licences</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Make a bundle for support</source>
        <translation>Prepara un pacchetto di assistenza</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Va tutto bene.</translation>
    </message>
    <message>
        <source>The till works. {n} thing waits for you.</source>
        <translation>La cassa funziona. {n} cosa La aspetta.</translation>
    </message>
    <message>
        <source>The till works. {n} things wait for you.</source>
        <translation>La cassa funziona. {n} cose La aspettano.</translation>
    </message>
    <message>
        <source>{n} thing is not well: see what to do below.</source>
        <translation>{n} cosa non va: veda sotto che fare.</translation>
    </message>
    <message>
        <source>{n} things are not well: see what to do below.</source>
        <translation>{n} cose non vanno: veda sotto che fare.</translation>
    </message>
    <message>
        <source>Looking at the till…</source>
        <translation>Esame della cassa…</translation>
    </message>
    <message>
        <source>Trying the way to Splio…</source>
        <translation>Prova della via verso Splio…</translation>
    </message>
    <message>
        <source>Checking the data files…</source>
        <translation>Controllo dei file dei dati…</translation>
    </message>
    <message>
        <source>Collecting the logs…</source>
        <translation>Raccolta dei registri…</translation>
    </message>
    <message>
        <source>Masking codes and names…</source>
        <translation>Mascheramento di codici e nomi…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Salvato: {path} ({size})</translation>
    </message>
    <message>
        <source>Send this file to support. It holds no voucher code, no card, no name and no key.</source>
        <translation>Invii questo file all’assistenza. Non contiene codici di buoni, carte, nomi né chiavi.</translation>
    </message>
    <message>
        <source>A file is only written with --bundle.</source>
        <translation>Un file si scrive solo con --bundle.</translation>
    </message>
    <message>
        <source>Older logs were left out: {files}</source>
        <translation>Registri più vecchi esclusi: {files}</translation>
    </message>
    <message>
        <source>No room for the bundle in {folder}: make room or choose another.</source>
        <translation>Non c’è spazio per il pacchetto in {folder}: liberi spazio o ne scelga un’altra.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another folder.</source>
        <translation>Non si può scrivere in {folder}: scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder}: choose another folder.</source>
        <translation>Il pacchetto non si può scrivere in {folder}: scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>The name {host} is found: {seen}</source>
        <translation>Il nome {host} si trova: {seen}</translation>
    </message>
    <message>
        <source>The network does not say where {host} is: no answer in time.</source>
        <translation>La rete non dice dov’è {host}: nessuna risposta in tempo.</translation>
    </message>
    <message>
        <source>The network does not know {host}: no internet, or a wrong address.</source>
        <translation>La rete non conosce {host}: niente internet o indirizzo errato.</translation>
    </message>
    <message>
        <source>{host} takes connections: {seen}</source>
        <translation>{host} accetta connessioni: {seen}</translation>
    </message>
    <message>
        <source>{host} refuses connections: a firewall, or a wrong port.</source>
        <translation>{host} rifiuta le connessioni: un firewall o una porta errata.</translation>
    </message>
    <message>
        <source>No connection to {host}: a firewall or the network is in the way.</source>
        <translation>Nessuna connessione a {host}: un firewall o la rete lo impedisce.</translation>
    </message>
    <message>
        <source>{host} proves who it is: {seen}</source>
        <translation>{host} dimostra chi è: {seen}</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: check this machine’s date, or a proxy is between.</source>
        <translation>{host} non può dimostrare chi è: controlli la data di questa macchina, o c’è un proxy in mezzo.</translation>
    </message>
    <message>
        <source>{host} ends the line before it proves who it is.</source>
        <translation>{host} chiude prima di dimostrare chi è.</translation>
    </message>
    <message>
        <source>{host} answers: {seen}</source>
        <translation>{host} risponde: {seen}</translation>
    </message>
    <message>
        <source>The proxy does not let the till through.</source>
        <translation>Il proxy non lascia passare la cassa.</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server.</source>
        <translation>{host} non risponde come un server web.</translation>
    </message>
    <message>
        <source>No proxy is in force.</source>
        <translation>Nessun proxy è in uso.</translation>
    </message>
    <message>
        <source>A proxy is in force: {proxy}</source>
        <translation>È in uso un proxy: {proxy}</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>“I cannot check this code just now; it may well be good.”</source>
        <translation>«Ora non posso verificare questo codice; potrebbe essere valido.»</translation>
    </message>
    <message>
        <source>“I cannot check this voucher just now. Please keep it: you can use it another time.”</source>
        <translation>«Ora non posso verificare questo buono. Lo tenga, per favore: potrà usarlo un’altra volta.»</translation>
    </message>
    <message>
        <source>“One moment, please: I ask for an approval.”</source>
        <translation>«Un momento, per favore: chiedo un’autorizzazione.»</translation>
    </message>
    <message>
        <source>“I do not find this code in our loyalty programme.”</source>
        <translation>«Non trovo questo codice nel nostro programma fedeltà.»</translation>
    </message>
    <message>
        <source>“This voucher is in use in another sale here.”</source>
        <translation>«Questo buono è in uso in un’altra vendita qui.»</translation>
    </message>
    <message>
        <source>“This voucher has already been used.”</source>
        <translation>«Questo buono è già stato usato.»</translation>
    </message>
    <message>
        <source>“This voucher cannot be used yet.”</source>
        <translation>«Questo buono non si può ancora usare.»</translation>
    </message>
    <message>
        <source>“You can use this voucher {day}.”</source>
        <translation>«Potrà usare questo buono {day}.»</translation>
    </message>
    <message>
        <source>“This voucher has passed its date.”</source>
        <translation>«Questo buono è scaduto.»</translation>
    </message>
    <message>
        <source>“I have to have this voucher checked.”</source>
        <translation>«Devo far verificare questo buono.»</translation>
    </message>
    <message>
        <source>“You can use this voucher in our online shop.”</source>
        <translation>«Può usare questo buono nel nostro negozio online.»</translation>
    </message>
    <message>
        <source>“This voucher is tied to another loyalty card.”</source>
        <translation>«Questo buono è legato a un’altra carta fedeltà.»</translation>
    </message>
    <message>
        <source>“May I have your loyalty card, please?”</source>
        <translation>«Mi dà la sua carta fedeltà, per favore?»</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«Non trovo questa carta nel nostro programma.»</translation>
    </message>
    <message>
        <source>“This voucher needs a minimum purchase.”</source>
        <translation>«Questo buono richiede un acquisto minimo.»</translation>
    </message>
    <message>
        <source>“{missing} more and you can use this voucher.”</source>
        <translation>«Con altri {missing} può usare questo buono.»</translation>
    </message>
    <message>
        <source>“You can use this voucher in your next purchase.”</source>
        <translation>«Può usare questo buono al prossimo acquisto.»</translation>
    </message>
    <message>
        <source>from {time} today</source>
        <translation>oggi dalle {time}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dal {date}</translation>
    </message>
    <message>
        <source>“You do not need this one: keep it for another time.”</source>
        <translation>«Questo non le serve: lo tenga per un’altra volta.»</translation>
    </message>
    <message>
        <source>“This voucher does not go with the other one.”</source>
        <translation>«Questo buono non si cumula con l’altro.»</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Card  F2</source>
        <translation>Carta  F2</translation>
    </message>
    <message>
        <source>Code (scan or type)  F3</source>
        <translation>Codice (scansione o tastiera)  F3</translation>
    </message>
    <message>
        <source>Amount of the purchase  F4</source>
        <translation>Importo dell’acquisto  F4</translation>
    </message>
    <message>
        <source>Ticket number  F6</source>
        <translation>Numero di scontrino  F6</translation>
    </message>
    <message>
        <source>Code of a voucher or card</source>
        <translation>Codice di un buono o di una carta</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Importo dell’acquisto</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numero di scontrino</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>La prossima scansione è una carta</translation>
    </message>
    <message>
        <source>Cancel the sale</source>
        <translation>Annulla la vendita</translation>
    </message>
    <message>
        <source>It is a card</source>
        <translation>È una carta</translation>
    </message>
    <message>
        <source>This code is a loyalty card</source>
        <translation>Questo codice è una carta fedeltà</translation>
    </message>
    <message>
        <source>Manager approves…  F5</source>
        <translation>Autorizza il responsabile…  F5</translation>
    </message>
    <message>
        <source>A manager approves this voucher</source>
        <translation>Un responsabile autorizza questo buono</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}</source>
        <translation>Da dire al cliente: {sentence}</translation>
    </message>
    <message>
        <source>Manager approves {code}…  F5</source>
        <translation>Il responsabile autorizza {code}…  F5</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>Inserire il numero di scontrino.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove voucher {code}</source>
        <translation>Togli il buono {code}</translation>
    </message>
    <message>
        <source>No voucher in this sale yet.</source>
        <translation>Ancora nessun buono in questa vendita.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Scan the loyalty card or a voucher.</source>
        <translation>Scansionare la carta fedeltà o un buono.</translation>
    </message>
    <message>
        <source>Card?</source>
        <translation>Carta?</translation>
    </message>
    <message>
        <source>Scan or type the loyalty card now.</source>
        <translation>Scansionare o scrivere ora la carta fedeltà.</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>Esc torna indietro.</translation>
    </message>
    <message>
        <source>Splio knows no member with this card.</source>
        <translation>Splio non conosce nessun cliente con questa carta.</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«Non trovo questa carta nel nostro programma.»</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Scansionare di nuovo la carta o usarne un’altra.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Card taken for this sale.</source>
        <translation>Carta presa per questa vendita.</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Scansionare i buoni del cliente.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>{n} voucher used.</source>
        <translation>{n} buono usato.</translation>
    </message>
    <message>
        <source>{n} vouchers used.</source>
        <translation>{n} buoni usati.</translation>
    </message>
    <message>
        <source>Vouchers worth {amount}.</source>
        <translation>Buoni per un valore di {amount}.</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Vendita conclusa</translation>
    </message>
    <message>
        <source>Ticket {ticket}, {amount}. {used}</source>
        <translation>Scontrino {ticket}, {amount}. {used}</translation>
    </message>
    <message>
        <source>The next customer’s scan begins a new sale.</source>
        <translation>La prossima scansione inizia una nuova vendita.</translation>
    </message>
    <message>
        <source>Saved on this till; Splio is told by itself.</source>
        <translation>Salvato su questa cassa; Splio viene avvisato da sé.</translation>
    </message>
    <message>
        <source>It will not be used.</source>
        <translation>Non sarà usato.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Ancora nessuna carta</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Carta {code}</translation>
    </message>
    <message>
        <source>Unknown to Splio</source>
        <translation>Sconosciuta a Splio</translation>
    </message>
    <message>
        <source>Name not known here</source>
        <translation>Nome non noto qui</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} punti</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Concludi la vendita</translation>
    </message>
    <message>
        <source>Complete without voucher</source>
        <translation>Concludi senza buono</translation>
    </message>
    <message>
        <source>Complete with {n} voucher</source>
        <translation>Concludi con {n} buono</translation>
    </message>
    <message>
        <source>Complete with {n} vouchers</source>
        <translation>Concludi con {n} buoni</translation>
    </message>
    <message>
        <source>Cancel this sale? No voucher is held.</source>
        <translation>Annullare questa vendita? Nessun buono è riservato.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its voucher becomes free again.</source>
        <translation>Annullare questa vendita? Il suo buono torna libero.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its {n} vouchers become free again.</source>
        <translation>Annullare questa vendita? I suoi {n} buoni tornano liberi.</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Continua a vendere</translation>
    </message>
    <message>
        <source>Cancel that sale? No voucher is held.</source>
        <translation>Annullare quella vendita? Non ha buoni riservati.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its voucher becomes free again.</source>
        <translation>Annullare quella vendita? Il suo buono torna libero.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its {n} vouchers become free again.</source>
        <translation>Annullare quella vendita? I suoi {n} buoni tornano liberi.</translation>
    </message>
    <message>
        <source>That sale is cancelled.</source>
        <translation>Quella vendita è annullata.</translation>
    </message>
    <message>
        <source>The voucher of that sale is free again.</source>
        <translation>Il buono di quella vendita è di nuovo libero.</translation>
    </message>
    <message>
        <source>The {n} vouchers of that sale are free again.</source>
        <translation>I {n} buoni di quella vendita sono di nuovo liberi.</translation>
    </message>
    <message>
        <source>{n} voucher is in the sale, but it cannot be used.</source>
        <translation>C’è {n} buono nella vendita, ma non si può usare.</translation>
    </message>
    <message>
        <source>{n} vouchers are in the sale, but none can be used.</source>
        <translation>Ci sono {n} buoni nella vendita, ma nessuno si può usare.</translation>
    </message>
    <message>
        <source>No voucher was scanned.</source>
        <translation>Nessun buono è stato scansionato.</translation>
    </message>
    <message>
        <source>Complete the sale without a voucher?</source>
        <translation>Concludere la vendita senza buono?</translation>
    </message>
    <message>
        <source>Complete without</source>
        <translation>Concludi senza</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds no voucher.</source>
        <translation>Una vendita non conclusa {of_when} non ha buoni riservati.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} voucher.</source>
        <translation>Una vendita non finita {of_when} riserva {n} buono.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} vouchers.</source>
        <translation>Una vendita non finita {of_when} riserva {n} buoni.</translation>
    </message>
    <message>
        <source>Card {new} has replaced card {old}.</source>
        <translation>La carta {new} ha sostituito la carta {old}.</translation>
    </message>
    <message>
        <source>Code {other} is a loyalty card too: the sale keeps card {kept}.</source>
        <translation>Anche il codice {other} è una carta fedeltà: la vendita tiene la carta {kept}.</translation>
    </message>
    <message>
        <source>This card is already in the sale.</source>
        <translation>Questa carta è già nella vendita.</translation>
    </message>
    <message>
        <source>This code is a voucher, not a card: it was taken as a voucher.</source>
        <translation>Questo codice è un buono, non una carta: è stato preso come buono.</translation>
    </message>
    <message>
        <source>What was scanned meanwhile was not taken: scan it again.</source>
        <translation>Ciò che è stato scansionato nel frattempo non è stato preso: scansionarlo di nuovo.</translation>
    </message>
    <message>
        <source>Voucher {code} turns out to be refused: it will not be used.</source>
        <translation>Il buono {code} risulta rifiutato: non sarà usato.</translation>
    </message>
    <message>
        <source>Voucher {code} removed.</source>
        <translation>Buono {code} tolto.</translation>
    </message>
    <message>
        <source>Voucher {code} is already in this sale; it counts once.</source>
        <translation>Il buono {code} è già in questa vendita; conta una volta sola.</translation>
    </message>
    <message>
        <source>The vouchers of this sale have just changed. Look at the list, then complete again.</source>
        <translation>I buoni di questa vendita sono appena cambiati. Guardare l’elenco, poi concludere di nuovo.</translation>
    </message>
    <message>
        <source>This sale was closed before. It has left the screen; nothing else changed.</source>
        <translation>Questa vendita era già chiusa. È uscita dallo schermo; non è cambiato altro.</translation>
    </message>
    <message>
        <source>It held no voucher.</source>
        <translation>Non aveva buoni riservati.</translation>
    </message>
    <message>
        <source>Its voucher is free again.</source>
        <translation>Il suo buono è di nuovo libero.</translation>
    </message>
    <message>
        <source>Its {n} vouchers are free again.</source>
        <translation>I suoi {n} buoni sono di nuovo liberi.</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Vendita annullata</translation>
    </message>
    <message>
        <source>Vouchers of this sale  F7</source>
        <translation>Buoni di questa vendita  F7</translation>
    </message>
    <message>
        <source>Cancel that sale</source>
        <translation>Annulla quella vendita</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The loyalty card</source>
        <translation>La carta fedeltà</translation>
    </message>
    <message>
        <source>A good voucher</source>
        <translation>Un buono valido</translation>
    </message>
    <message>
        <source>A minimum purchase</source>
        <translation>Un acquisto minimo</translation>
    </message>
    <message>
        <source>The amount counts at once</source>
        <translation>L’importo conta subito</translation>
    </message>
    <message>
        <source>An expired voucher</source>
        <translation>Un buono scaduto</translation>
    </message>
    <message>
        <source>A voucher used before</source>
        <translation>Un buono già usato</translation>
    </message>
    <message>
        <source>Unknown, and no network</source>
        <translation>Sconosciuto, e senza rete</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Concludere la vendita</translation>
    </message>
    <message>
        <source>What waits for Splio</source>
        <translation>Che cosa attende Splio</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>Scan this card. It may come before or after vouchers.</source>
        <translation>Scansionare questa carta. Può venire prima o dopo i buoni.</translation>
    </message>
    <message>
        <source>Scan this voucher.</source>
        <translation>Scansionare questo buono.</translation>
    </message>
    <message>
        <source>Scan this one: it needs a minimum purchase.</source>
        <translation>Scansionare questo: richiede un acquisto minimo.</translation>
    </message>
    <message>
        <source>Press F4, type {amount}, press Enter.</source>
        <translation>Premere F4, scrivere {amount}, premere Invio.</translation>
    </message>
    <message>
        <source>Scan this voucher: its date has passed.</source>
        <translation>Scansionare questo buono: è scaduto.</translation>
    </message>
    <message>
        <source>Scan this voucher: somebody has used it already.</source>
        <translation>Scansionare questo buono: qualcuno l’ha già usato.</translation>
    </message>
    <message>
        <source>The network is cut now. Scan this unknown code.</source>
        <translation>Ora la rete è staccata. Scansionare questo codice sconosciuto.</translation>
    </message>
    <message>
        <source>Press F6, type any ticket number, then complete with F9.</source>
        <translation>Premere F6, scrivere un numero di scontrino, poi concludere con F9.</translation>
    </message>
    <message>
        <source>Press F10: it shows what works and what waits.</source>
        <translation>Premere F10: mostra che cosa funziona e che cosa attende.</translation>
    </message>
    <message>
        <source>The network is back: the used vouchers leave by themselves. “Try these” has more codes.</source>
        <translation>La rete è tornata: i buoni usati partono da soli. In «Da provare» ci sono altri codici.</translation>
    </message>
    <message>
        <source>The customer is known now: name, tier and points.</source>
        <translation>Ora il cliente è noto: nome, livello e punti.</translation>
    </message>
    <message>
        <source>Accepted: give the discount on the cash register.</source>
        <translation>Accettato: applicare lo sconto sul registratore di cassa.</translation>
    </message>
    <message>
        <source>Not yet: the till says what is missing.</source>
        <translation>Non ancora: la cassa dice che cosa manca.</translation>
    </message>
    <message>
        <source>It turned to accepted as the amount grew.</source>
        <translation>È passato ad accettato con l’importo.</translation>
    </message>
    <message>
        <source>Refused, with the words for the customer.</source>
        <translation>Rifiutato, con la frase per il cliente.</translation>
    </message>
    <message>
        <source>Refused: it says when and where it was used.</source>
        <translation>Rifiutato: dice quando e dove è stato usato.</translation>
    </message>
    <message>
        <source>To check: only a manager may decide (F5).</source>
        <translation>Da verificare: decide solo un responsabile (F5).</translation>
    </message>
    <message>
        <source>Done, without a network: nothing is lost.</source>
        <translation>Fatto, senza rete: nulla è perso.</translation>
    </message>
    <message>
        <source>Used vouchers wait here until Splio can be told.</source>
        <translation>I buoni usati attendono qui finché Splio è raggiungibile.</translation>
    </message>
    <message>
        <source>The vouchers were used already in this training. Open it again.</source>
        <translation>I buoni sono già stati usati in questo addestramento. Riaprirlo.</translation>
    </message>
    <message>
        <source>Refused: it belongs to another card.</source>
        <translation>Rifiutato: appartiene a un’altra carta.</translation>
    </message>
    <message>
        <source>Refused: unknown; without network: to check.</source>
        <translation>Rifiutato: sconosciuto; senza rete: da verificare.</translation>
    </message>
    <message>
        <source>Refused: its last digit does not fit; without network: to check.</source>
        <translation>Rifiutato: l’ultima cifra non torna; senza rete: da verificare.</translation>
    </message>
    <message>
        <source>The customer’s name, tier and points appear.</source>
        <translation>Appaiono nome, livello e punti del cliente.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accettato.</translation>
    </message>
    <message>
        <source>Not yet, then accepted once the purchase suffices.</source>
        <translation>Non ancora, poi accettato quando l’acquisto basta.</translation>
    </message>
    <message>
        <source>Accepted: a share of the purchase.</source>
        <translation>Accettato: una parte dell’acquisto.</translation>
    </message>
    <message>
        <source>Refused: for the online shop.</source>
        <translation>Rifiutato: per il negozio online.</translation>
    </message>
    <message>
        <source>Refused: its date has passed.</source>
        <translation>Rifiutato: è scaduto.</translation>
    </message>
    <message>
        <source>Refused: with when and where it was used.</source>
        <translation>Rifiutato: con quando e dove è stato usato.</translation>
    </message>
    <message>
        <source>Refused: with the day from which it is good.</source>
        <translation>Rifiutato: con il giorno da cui è valido.</translation>
    </message>
    <message>
        <source>Codes for training</source>
        <translation>Codici di addestramento</translation>
    </message>
    <message>
        <source>Open the training till, then scan these codes from the paper. Scan the loyalty card first.</source>
        <translation>Aprire la cassa di addestramento, poi scansionare questi codici dal foglio, prima la carta fedeltà.</translation>
    </message>
    <message>
        <source>For training only: in a real sale these codes are unknown.</source>
        <translation>Solo per l’addestramento: in una vendita vera questi codici sono sconosciuti.</translation>
    </message>
    <message>
        <source>The sheet was written: {name}</source>
        <translation>Il foglio è stato salvato: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, or close it elsewhere.</source>
        <translation>Impossibile scrivere {name}. Scegliere un’altra cartella, o chiuderlo altrove.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>TRAINING – nothing here is a real sale</source>
        <translation>ADDESTRAMENTO – qui nulla è una vendita vera</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Begin or end the tour</source>
        <translation>Inizia o finisci il giro</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Foglio (PDF)</translation>
    </message>
    <message>
        <source>Save a sheet of codes to print</source>
        <translation>Salva un foglio di codici da stampare</translation>
    </message>
    <message>
        <source>Try these  F8</source>
        <translation>Da provare  F8</translation>
    </message>
    <message>
        <source>Show or hide the codes to try</source>
        <translation>Mostra o nascondi i codici da provare</translation>
    </message>
    <message>
        <source>Try these codes</source>
        <translation>Codici da provare</translation>
    </message>
    <message>
        <source>{name}: PIN {pin}</source>
        <translation>{name}: PIN {pin}</translation>
    </message>
    <message>
        <source>Lock and sign in</source>
        <translation>Bloccare e accedere</translation>
    </message>
    <message>
        <source>Scan: {story}</source>
        <translation>Scansiona: {story}</translation>
    </message>
    <message>
        <source>No scanner:
take it</source>
        <translation>Senza scanner:
prendilo</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Scansiona questo codice</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Indietro
Alt+←</translation>
    </message>
    <message>
        <source>End
Alt+End</source>
        <translation>Fine
Alt+Fine</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Il passo precedente</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Finisci il giro</translation>
    </message>
    <message>
        <source>Next
Alt+→</source>
        <translation>Avanti
Alt+→</translation>
    </message>
    <message>
        <source>Skip
Alt+→</source>
        <translation>Salta
Alt+→</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Il passo successivo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Used vouchers are to go by file, and no place is set for them. For the manager: set sftp_host or hot_folder. Nothing is lost: go on selling.</source>
        <translation>I buoni usati devono andare per file, e nessun posto è impostato. Per il responsabile: impostare sftp_host o hot_folder. Nulla è perso: continuare a vendere.</translation>
    </message>
    <message>
        <source>Used vouchers could not be brought out by file. For the manager: “posapp doctor” says why. Nothing is lost: they stay queued and are tried again.</source>
        <translation>I buoni usati non sono potuti uscire per file. Per il responsabile: «posapp doctor» dice perché. Nulla è perso: restano in attesa e si riprova.</translation>
    </message>
    <message>
        <source>The file server cannot be reached. It is tried again by itself; if it lasts, check sftp_host, sftp_port and the network.</source>
        <translation>Il server dei file è irraggiungibile. Si riprova da sé; se dura, controllare sftp_host, sftp_port e la rete.</translation>
    </message>
    <message>
        <source>The connection to the file server was lost. Nothing is lost: it is tried again by itself.</source>
        <translation>Il collegamento al server dei file si è interrotto. Nulla è perso: si riprova da sé.</translation>
    </message>
    <message>
        <source>The file server refuses the login: check sftp_user and the password or key with Splio’s project manager.</source>
        <translation>Il server dei file rifiuta l’accesso: controllare sftp_user e la password o la chiave con il capo progetto di Splio.</translation>
    </message>
    <message>
        <source>The login at the file server is not complete: set sftp_user, and a password (“posapp files --password”) or sftp_key_file.</source>
        <translation>L’accesso al server dei file è incompleto: impostare sftp_user e una password («posapp files --password») o sftp_key_file.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>Il file di chiave {path} non si può leggere: manca, non è una chiave privata, o è protetto da una password diversa da quella impostata.</translation>
    </message>
    <message>
        <source>The file server shows another key than before, and was told nothing. Known: {known}. Now: {offered}. Ask Splio’s project manager whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>Il server dei file mostra una chiave diversa da prima, e non gli è stato detto nulla. Nota: {known}. Ora: {offered}. Chiedere al capo progetto di Splio se la chiave è cambiata; solo in quel caso togliere la riga del server da {path}.</translation>
    </message>
    <message>
        <source>The list of known file servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place, or remove it after Splio’s project manager has told you the server’s fingerprint.</source>
        <translation>L’elenco dei server di file noti ({path}) è danneggiato, e questo non si può distinguere da un altro. Mettere al suo posto una copia, o toglierlo dopo che il capo progetto di Splio ha dato l’impronta del server.</translation>
    </message>
    <message>
        <source>What answers at the file server’s address does not serve files by SFTP: check sftp_host and sftp_port.</source>
        <translation>Ciò che risponde all’indirizzo del server dei file non serve file per SFTP: controllare sftp_host e sftp_port.</translation>
    </message>
    <message>
        <source>The file server has no folder “{name}”: check sftp_inbox and sftp_outbox.</source>
        <translation>Il server dei file non ha la cartella «{name}»: controllare sftp_inbox e sftp_outbox.</translation>
    </message>
    <message>
        <source>The file server does not allow this login to use “{name}”: ask Splio’s project manager for the right to list, read, write and rename there.</source>
        <translation>Il server dei file non permette a questo accesso di usare «{name}»: chiedere al capo progetto di Splio il diritto di elencare, leggere, scrivere e rinominare lì.</translation>
    </message>
    <message>
        <source>The file server has no room left: tell Splio’s project manager.</source>
        <translation>Il server dei file non ha più spazio: avvisare il capo progetto di Splio.</translation>
    </message>
    <message>
        <source>The file server has a file “{name}” already; it was left as it is.</source>
        <translation>Il server dei file ha già un file «{name}»; non è stato modificato.</translation>
    </message>
    <message>
        <source>The file server refuses “{name}” without saying why. It is tried again by itself; if it lasts, ask Splio’s project manager.</source>
        <translation>Il server dei file rifiuta «{name}» senza dire perché. Si riprova da sé; se dura, chiedere al capo progetto di Splio.</translation>
    </message>
    <message>
        <source>“{name}” is no longer at the file server. It is looked for again by itself.</source>
        <translation>«{name}» non è più sul server dei file. Sarà cercato di nuovo da sé.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read. It is read again once it rests.</source>
        <translation>«{name}» è cambiato durante la lettura. Sarà riletto quando non cambia più.</translation>
    </message>
    <message>
        <source>The file server’s folder holds too many files to be looked through: ask for old ones to be removed.</source>
        <translation>La cartella del server dei file contiene troppi file per scorrerla: far togliere quelli vecchi.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>«{name}» non è un nome di file ammesso qui; non è stato letto. Farlo rinominare con lettere, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a file of codes; it was not read.</source>
        <translation>«{name}» è troppo grande per essere un file di codici; non è stato letto.</translation>
    </message>
    <message>
        <source>The file server holds “{name}”, which is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>Il server dei file contiene «{name}», un nome che un file non può avere qui; non è stato letto. Lo faccia rinominare con lettere, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>The folder {path} is not there: check hot_folder, or the network drive.</source>
        <translation>La cartella {path} non c’è: controllare hot_folder o l’unità di rete.</translation>
    </message>
    <message>
        <source>This program may not use {path}: have the rights of it corrected.</source>
        <translation>Questo programma non può usare {path}: far correggere i suoi permessi.</translation>
    </message>
    <message>
        <source>There is no room left for {path}: make room, then try again.</source>
        <translation>Non c’è più spazio per {path}: liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>{path} is no longer there. It is looked for again by itself.</source>
        <translation>{path} non c’è più. Sarà cercato di nuovo da sé.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read. It is read again once it rests.</source>
        <translation>{path} è cambiato durante la lettura. Sarà riletto quando non cambia più.</translation>
    </message>
    <message>
        <source>{path} is there already; it was left as it is.</source>
        <translation>{path} esiste già; non è stato modificato.</translation>
    </message>
    <message>
        <source>The folder {path} holds too many files to be looked through: remove old ones.</source>
        <translation>La cartella {path} contiene troppi file per scorrerla: togliere quelli vecchi.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Try again, and tell the manager: the disk or the network drive may be failing.</source>
        <translation>{path} non si è potuto leggere o scrivere. Riprovare e avvisare il responsabile: il disco o l’unità di rete potrebbero essere guasti.</translation>
    </message>
    <message>
        <source>A file of used vouchers was being brought to {place}, and another place is set now: only there can be seen whether it arrived. Set the old place again until it is settled.</source>
        <translation>Un file di buoni usati andava verso {place}, e ora è impostato un altro posto: solo là si può vedere se è arrivato. Rimettere il posto di prima finché non è risolto.</translation>
    </message>
    <message>
        <source>Somebody removed {name} before it had its final name. Its used vouchers are queued again.</source>
        <translation>Qualcuno ha tolto {name} prima che avesse il nome definitivo. I suoi buoni usati sono di nuovo in attesa.</translation>
    </message>
    <message>
        <source>{name} is at the file server, which does not give it its final name. It is tried again by itself; ask for the right to rename there.</source>
        <translation>{name} è sul server dei file, che non gli dà il nome definitivo. Si riprova da sé; chiedere il diritto di rinominare lì.</translation>
    </message>
    <message>
        <source>Delivered in a file</source>
        <translation>Consegnato in un file</translation>
    </message>
    <message>
        <source>{n} was delivered to the file exchange in {files}.</source>
        <translation>{n} consegnato allo scambio di file in {files}.</translation>
    </message>
    <message>
        <source>{n} were delivered to the file exchange in {files}.</source>
        <translation>{n} consegnati allo scambio di file in {files}.</translation>
    </message>
    <message>
        <source>{when}  known already  {name}: nothing was changed</source>
        <translation>{when}  già noto  {name}: non è cambiato nulla</translation>
    </message>
    <message>
        <source>{when}  refused  {why}</source>
        <translation>{when}  rifiutato  {why}</translation>
    </message>
    <message>
        <source>{when}  refused  {name}: {why}</source>
        <translation>{when}  rifiutato  {name}: {why}</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used voucher</source>
        <translation>{when}  consegnato  {name}: {n} buono usato</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used vouchers</source>
        <translation>{when}  consegnato  {name}: {n} buoni usati</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} row</source>
        <translation>{when}  caricato  {name}: {n} riga</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} rows</source>
        <translation>{when}  caricato  {name}: {n} righe</translation>
    </message>
    <message>
        <source>{n} could not be used</source>
        <translation>inutilizzabili: {n}</translation>
    </message>
    <message>
        <source>No file came or went out yet.</source>
        <translation>Nessun file è ancora arrivato o partito.</translation>
    </message>
    <message>
        <source>{n} file may still be growing: look again in {s} s.</source>
        <translation>{n} file forse cresce ancora: guardare di nuovo tra {s} s.</translation>
    </message>
    <message>
        <source>{n} files may still be growing: look again in {s} s.</source>
        <translation>{n} file forse crescono ancora: guardare di nuovo tra {s} s.</translation>
    </message>
    <message>
        <source>No way by file is set: hot_folder and sftp_host are both empty.</source>
        <translation>Nessuno scambio per file è impostato: hot_folder e sftp_host sono vuoti.</translation>
    </message>
    <message>
        <source>Password at the file server</source>
        <translation>Password del server dei file</translation>
    </message>
    <message>
        <source>The password is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La password è conservata in un file cifrato, perché questo sistema non ha un portachiavi.</translation>
    </message>
    <message>
        <source>The password is kept in this system’s keyring.</source>
        <translation>La password è custodita nel portachiavi di questo sistema.</translation>
    </message>
    <message>
        <source>logged in; its key is known from now on: {fingerprint}</source>
        <translation>collegato; la sua chiave è nota da ora: {fingerprint}</translation>
    </message>
    <message>
        <source>logged in; its key is {fingerprint}, as before</source>
        <translation>collegato; la sua chiave è {fingerprint}, come prima</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Look for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Update to {version}…</source>
        <translation>Aggiorna a {version}…</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Ricerca di aggiornamenti…</translation>
    </message>
    <message>
        <source>posapp {version} is the newest version.</source>
        <translation>posapp {version} è la versione più recente.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use.</source>
        <translation>posapp {version} è più vecchio di quello in uso.</translation>
    </message>
    <message>
        <source>posapp {newest} is there. First comes {version}, then look again.</source>
        <translation>posapp {newest} è disponibile. Prima {version}, poi cerchi di nuovo.</translation>
    </message>
    <message>
        <source>posapp {version} is there.</source>
        <translation>posapp {version} è disponibile.</translation>
    </message>
    <message>
        <source>Update to posapp {version} now? It is fetched ({size}) and checked, your sales are copied, then the till closes and the installer starts.</source>
        <translation>Aggiornare a posapp {version} ora? Viene scaricato ({size}) e controllato, le vendite vengono copiate, poi la cassa si chiude e comincia l’installazione.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use: it may not read today’s sales until a backup is put back. Go on?</source>
        <translation>posapp {version} è più vecchio di quello in uso: forse non leggerà le vendite di oggi finché non si rimette una copia. Continuare?</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}). Update all the same?</source>
        <translation>Il negozio sta vendendo ({hours}). Aggiornare lo stesso?</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Aggiorna ora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Fetching: {done} of {whole}</source>
        <translation>Scaricati {done} di {whole}</translation>
    </message>
    <message>
        <source>Copying the sales…</source>
        <translation>Copia delle vendite…</translation>
    </message>
    <message>
        <source>The till closes now, then the installer starts.</source>
        <translation>La cassa si chiude, poi comincia l’installazione.</translation>
    </message>
    <message>
        <source>All is ready. Close the till, then let an administrator type this, which can be pasted too: {line}</source>
        <translation>Tutto è pronto. Chiuda la cassa, poi faccia scrivere o incollare questo, già copiato, a un amministratore: {line}</translation>
    </message>
    <message>
        <source>Fetched and checked: {path}</source>
        <translation>Scaricato e controllato: {path}</translation>
    </message>
    <message>
        <source>To put it in: {line}</source>
        <translation>Per installarlo: {line}</translation>
    </message>
    <message>
        <source>Sales copied to {path}: keep it for a way back.</source>
        <translation>Vendite copiate in {path}: lo conservi per poter tornare indietro.</translation>
    </message>
    <message>
        <source>The installer has finished.</source>
        <translation>L’installazione è terminata.</translation>
    </message>
    <message>
        <source>The installer did not finish ({number}). The program is as it was.</source>
        <translation>L’installazione non è finita ({number}). Il programma è come prima.</translation>
    </message>
    <message>
        <source>newest seen: {version}, looked {when}</source>
        <translation>la più recente vista: {version}, cercata {when}</translation>
    </message>
    <message>
        <source>nobody has looked for updates yet</source>
        <translation>nessuno ha ancora cercato aggiornamenti</translation>
    </message>
    <message>
        <source>A manager can update on the support page.</source>
        <translation>Un responsabile può aggiornare nella pagina di assistenza.</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Aggiornamento iniziato</translation>
    </message>
    <message>
        <source>in trading hours</source>
        <translation>in orario di vendita</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For: {product}</source>
        <translation>Per: {product}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>This is a loyalty card.</source>
        <translation>È una carta fedeltà.</translation>
    </message>
    <message>
        <source>{worth}: {name}.</source>
        <translation>{worth}: {name}.</translation>
    </message>
    <message>
        <source>This voucher can be used.</source>
        <translation>Questo buono si può usare.</translation>
    </message>
    <message>
        <source>“Your voucher is good: {worth}.”</source>
        <translation>«Il suo buono è valido: {worth}.»</translation>
    </message>
    <message>
        <source>“Your voucher is good.”</source>
        <translation>«Il suo buono è valido.»</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Scansionare i buoni del cliente.</translation>
    </message>
    <message>
        <source>Give the discount on the cash register, then complete the sale here.</source>
        <translation>Applicare lo sconto sul registratore di cassa, poi concludere qui la vendita.</translation>
    </message>
    <message>
        <source>From the stock {of_when}, {age}.</source>
        <translation>Dallo stock {of_when}, {age}.</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Si interroga Splio…</translation>
    </message>
    <message>
        <source>Checked with Splio now.</source>
        <translation>Verificato con Splio adesso.</translation>
    </message>
    <message>
        <source>Checked with Splio {at_when}.</source>
        <translation>Verificato con Splio {at_when}.</translation>
    </message>
    <message>
        <source>From the stock.</source>
        <translation>Dallo stock.</translation>
    </message>
    <message>
        <source>From the stock {of_when}.</source>
        <translation>Dallo stock {of_when}.</translation>
    </message>
    <message>
        <source>In no stock. Asking Splio…</source>
        <translation>Non è nello stock. Si interroga Splio…</translation>
    </message>
    <message>
        <source>In no stock; Splio could not be asked.</source>
        <translation>Non è nello stock; Splio non si è potuto interrogare.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>at {time}</source>
        <translation>alle {time}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>il {date} alle {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>delle {time}</translation>
    </message>
    <message>
        <source>of {date} at {time}</source>
        <translation>del {date} alle {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} alle {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>oggi alle {time}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>il {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min fa</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} h fa</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} giorni fa</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>entro un minuto</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>tra {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>tra {n} h</translation>
    </message>
    <message>
        <source>{number}% off</source>
        <translation>sconto del {number}%</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>sconto di {amount}</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Stop bringing codes in</source>
        <translation>Ferma l’arrivo dei codici</translation>
    </message>
    <message>
        <source>This was stopped before its end. The till’s data is whole: start it again.</source>
        <translation>È stato fermato prima della fine. I dati della cassa sono integri: avviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Stock sync: {done} of about {total} codes</source>
        <translation>Sincronizzazione: {done} di circa {total} codici</translation>
    </message>
    <message>
        <source>Stock sync: {n} code</source>
        <translation>Sincronizzazione dello stock: {n} codice</translation>
    </message>
    <message>
        <source>Stock sync: {n} codes</source>
        <translation>Sincronizzazione dello stock: {n} codici</translation>
    </message>
    <message>
        <source>{file}: reading</source>
        <translation>{file}: lettura</translation>
    </message>
    <message>
        <source>{file}: sorting</source>
        <translation>{file}: ordinamento</translation>
    </message>
    <message>
        <source>{file}: taking in</source>
        <translation>{file}: caricamento</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} riga</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} righe</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} al secondo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>circa {n} s</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>circa {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>circa {n} h</translation>
    </message>
    <message>
        <source>The stock is up to date: {codes} codes of {rewards} rewards.</source>
        <translation>Lo stock è aggiornato: {codes} codici di {rewards} premi.</translation>
    </message>
    <message>
        <source>{n} reward is up to date; codes come by file.</source>
        <translation>{n} premio è aggiornato; i codici arrivano per file.</translation>
    </message>
    <message>
        <source>{n} rewards are up to date; codes come by file.</source>
        <translation>{n} premi sono aggiornati; i codici arrivano per file.</translation>
    </message>
    <message>
        <source>Stopped. The {n} code brought so far is kept; nothing is lost.</source>
        <translation>Fermato. Il codice già arrivato ({n}) resta; nulla è perso.</translation>
    </message>
    <message>
        <source>Stopped. The {n} codes brought so far are kept; nothing is lost.</source>
        <translation>Fermato. I {n} codici già arrivati restano; nulla è perso.</translation>
    </message>
    <message>
        <source>The stock could not be brought up to date; what it has stays usable.</source>
        <translation>Non è stato possibile aggiornare lo stock; ciò che contiene resta utilizzabile.</translation>
    </message>
    <message>
        <source>{file} was taken in before: there was nothing to do.</source>
        <translation>{file} era già stato caricato: non c’era nulla da fare.</translation>
    </message>
    <message>
        <source>{file}: {n} row taken in.</source>
        <translation>{file}: {n} riga caricata.</translation>
    </message>
    <message>
        <source>{file}: {n} rows taken in.</source>
        <translation>{file}: {n} righe caricate.</translation>
    </message>
    <message>
        <source>{n} row could not be used.</source>
        <translation>{n} riga non si è potuta usare.</translation>
    </message>
    <message>
        <source>{n} rows could not be used.</source>
        <translation>{n} righe non si sono potute usare.</translation>
    </message>
    <message>
        <source>{n} row could not be used: see {rejects}.</source>
        <translation>{n} riga non si è potuta usare: vedere {rejects}.</translation>
    </message>
    <message>
        <source>{n} rows could not be used: see {rejects}.</source>
        <translation>{n} righe non si sono potute usare: vedere {rejects}.</translation>
    </message>
    <message>
        <source>{file} was not taken in. {cause}</source>
        <translation>{file} non è stato caricato. {cause}</translation>
    </message>
</context>
</TS>
