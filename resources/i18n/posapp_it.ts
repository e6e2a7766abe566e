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
        <source>Confirmed {confirmed}, refused by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confermati: {confirmed}, rifiutati da Splio: {rejected}, in attesa: {waiting}, incerti: {unclear}.</translation>
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
        <source>Choose one: --retry, or --write-off with a reason. Nothing was changed.</source>
        <translation>Scegliere: --retry, oppure --write-off con un motivo. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>Il buono usato è di nuovo in attesa di invio.</translation>
    </message>
    <message>
        <source>The burn is written off; the reason is in the journal.</source>
        <translation>Il buono usato è stato stralciato; il motivo è nel registro.</translation>
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
    <name>Doctor</name>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>till</source>
        <translation>cassa</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>files</source>
        <translation>file</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>coda</translation>
    </message>
    <message>
        <source>offline limits</source>
        <translation>limiti offline</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>stock levels</source>
        <translation>livelli di stock</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>orologio</translation>
    </message>
    <message>
        <source>store</source>
        <translation>negozio</translation>
    </message>
    <message>
        <source>hot folder</source>
        <translation>cartella sorvegliata</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>server dei file</translation>
    </message>
    <message>
        <source>burns by file</source>
        <translation>buoni per file</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>non c’è</translation>
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
        <source>The till’s data are in use by another program. Try again in a moment.</source>
        <translation>Un altro programma usa i dati della cassa. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was saved is kept: make room, then try again.</source>
        <translation>Il disco di questa cassa è pieno. Ciò che è salvato resta: liberare spazio, poi riprovare.</translation>
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
        <source>Only a used voucher that Splio has refused can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>Si può decidere solo su un buono usato che Splio ha rifiutato; questo è «{state}». Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Writing a used voucher off needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Per stralciare un buono usato serve un motivo, per il registro. Indicarlo; non è cambiato nulla.</translation>
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
        <source>This system’s keyring cannot be used, so the key of Splio could not be read there. Put the key into the settings file or the environment.</source>
        <translation>Il portachiavi di questo sistema non è utilizzabile, quindi la chiave Splio non si è potuta leggere. Mettere la chiave nel file di impostazioni o nell’ambiente.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} non funziona con Python {python}: installare PySide6 6.11, o Python 3.12.</translation>
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
        <source>Stock of codes</source>
        <translation>Stock di codici</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
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
        <source>Lasts</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usabili</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>How the codes of the rewards hold out</source>
        <translation>Quanto durano i codici dei premi</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock di codici</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first sync.</source>
        <translation>Ancora nessuna cifra: arrivano con la prima sincronizzazione.</translation>
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
        <source>{n} was refused by Splio: a manager must look.</source>
        <translation>Splio ne ha rifiutato {n}: un responsabile deve guardarlo.</translation>
    </message>
    <message>
        <source>{n} were refused by Splio: a manager must look.</source>
        <translation>Splio ne ha rifiutati {n}: un responsabile deve guardarli.</translation>
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
        <source>Held for a sale</source>
        <translation>Riservato per una vendita</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Confirmed by Splio</source>
        <translation>Confermato da Splio</translation>
    </message>
    <message>
        <source>Refused by Splio: for the manager</source>
        <translation>Rifiutato da Splio: per il responsabile</translation>
    </message>
    <message>
        <source>Sent without an answer: being checked</source>
        <translation>Inviato senza risposta: in verifica</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Stralciato</translation>
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
        <source>Keys  F1</source>
        <translation>Tasti  F1</translation>
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
        <source>Stock  F11</source>
        <translation>Stock  F11</translation>
    </message>
    <message>
        <source>Show the stock of codes</source>
        <translation>Mostra lo stock di codici</translation>
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
