<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Approval</name>
    <message>
        <source>Enter the name of whoever approves.</source>
        <translation>Escriba el nombre de quien lo autoriza.</translation>
    </message>
    <message>
        <source>Choose a reason, or write one.</source>
        <translation>Elija un motivo o escriba uno.</translation>
    </message>
    <message>
        <source>Enter the value printed on the voucher.</source>
        <translation>Escriba el valor impreso en el vale.</translation>
    </message>
    <message>
        <source>A voucher whose value cannot be checked may be worth at most {cap} in this store.</source>
        <translation>En esta tienda, un vale cuyo valor no se puede comprobar vale como máximo {cap}.</translation>
    </message>
    <message>
        <source>What stands against this voucher now cannot be approved.</source>
        <translation>Lo que ahora impide usar este vale no se puede autorizar.</translation>
    </message>
    <message>
        <source>{name} approved it for another card: approval asked again.</source>
        <translation>{name} lo autorizó para otra tarjeta: hay que pedir de nuevo la autorización.</translation>
    </message>
    <message>
        <source>{name} approved it before its value was known: approval asked again.</source>
        <translation>{name} lo autorizó antes de conocerse su valor: hay que pedir de nuevo la autorización.</translation>
    </message>
    <message>
        <source>{name} approved a lower amount: approval asked again.</source>
        <translation>{name} autorizó un importe menor: hay que pedir de nuevo la autorización.</translation>
    </message>
    <message>
        <source>at most {cap}</source>
        <translation>como máximo {cap}</translation>
    </message>
    <message>
        <source>Approved by {name}.</source>
        <translation>Autorizado por {name}.</translation>
    </message>
    <message>
        <source>Manager’s approval</source>
        <translation>Autorización del responsable</translation>
    </message>
    <message>
        <source>Value printed on the voucher</source>
        <translation>Valor impreso en el vale</translation>
    </message>
    <message>
        <source>Reason for the approval</source>
        <translation>Motivo de la autorización</translation>
    </message>
    <message>
        <source>Name of the manager</source>
        <translation>Nombre del responsable</translation>
    </message>
    <message>
        <source>for example 8</source>
        <translation>por ejemplo, 8</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>No autorizar</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Paper looks genuine</source>
        <translation>El papel parece auténtico</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Cliente conocido</translation>
    </message>
    <message>
        <source>Splio out of reach</source>
        <translation>Splio no responde</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Gesto comercial</translation>
    </message>
    <message>
        <source>Enter the PIN of {name}.</source>
        <translation>Introduzca el PIN de {name}.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>{n} sale is in {file}, signed by the key {key}.</source>
        <translation>{n} venta está en {file}, firmada con la clave {key}.</translation>
    </message>
    <message>
        <source>{n} sales are in {file}, signed by the key {key}.</source>
        <translation>{n} ventas están en {file}, firmadas con la clave {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled sale is that old.</source>
        <translation>Nada que archivar: ninguna venta cerrada es tan antigua.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sale of the till {till}, from {since} to {until}.</source>
        <translation>El archivo está intacto: {n} venta de la caja {till}, del {since} al {until}.</translation>
    </message>
    <message>
        <source>The file is sound: {n} sales of the till {till}, from {since} to {until}.</source>
        <translation>El archivo está intacto: {n} ventas de la caja {till}, del {since} al {until}.</translation>
    </message>
    <message>
        <source>sale cancelled</source>
        <translation>venta anulada</translation>
    </message>
    <message>
        <source>No sale in this file fits.</source>
        <translation>Ninguna venta de este archivo coincide.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Backup made and checked ({size}): {path}</source>
        <translation>Copia hecha y comprobada ({size}): {path}</translation>
    </message>
    <message>
        <source>Backup made and checked ({size}).</source>
        <translation>Copia hecha y comprobada ({size}).</translation>
    </message>
    <message>
        <source>The second folder is not there: plug in the disk, or check the share.</source>
        <translation>La segunda carpeta no está: conecte el disco o revise el recurso compartido.</translation>
    </message>
    <message>
        <source>The copy to the second folder failed: check that disk.</source>
        <translation>La copia a la segunda carpeta falló: revise ese disco.</translation>
    </message>
    <message>
        <source>Making a backup. You can go on selling.</source>
        <translation>Haciendo la copia. Puede seguir vendiendo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>the newest is of {when}</source>
        <translation>la más reciente es del {when}</translation>
    </message>
    <message>
        <source>Leave the till open, or make one on the support page.</source>
        <translation>Deje la caja abierta, o haga una en la página de soporte.</translation>
    </message>
    <message>
        <source>The copy is sound: till {till}, up to {when}.</source>
        <translation>La copia está bien: caja {till}, hasta {when}.</translation>
    </message>
    <message>
        <source>Written by posapp {version} ({schema}).</source>
        <translation>Escrita por posapp {version} ({schema}).</translation>
    </message>
    <message>
        <source>{n} sale, {open} of them open.</source>
        <translation>{n} venta, {open} abierta.</translation>
    </message>
    <message>
        <source>{n} sales, {open} of them open.</source>
        <translation>{n} ventas, {open} de ellas abiertas.</translation>
    </message>
    <message>
        <source>The till’s own file cannot be read ({cause}).</source>
        <translation>El archivo de la caja no se puede leer ({cause}).</translation>
    </message>
    <message>
        <source>This is a copy of another till.</source>
        <translation>Es la copia de otra caja.</translation>
    </message>
    <message>
        <source>The till has {n} line of journal more.</source>
        <translation>La caja tiene {n} línea más de diario.</translation>
    </message>
    <message>
        <source>The till has {n} lines of journal more.</source>
        <translation>La caja tiene {n} líneas más de diario.</translation>
    </message>
    <message>
        <source>{n} completed sale is not in the copy.</source>
        <translation>{n} venta terminada no está en la copia.</translation>
    </message>
    <message>
        <source>{n} completed sales are not in the copy.</source>
        <translation>{n} ventas terminadas no están en la copia.</translation>
    </message>
    <message>
        <source>Vouchers that are not in the copy: {states}</source>
        <translation>Vales que no están en la copia: {states}</translation>
    </message>
    <message>
        <source>A restore takes them over, as far as the till’s file can be read.</source>
        <translation>Al restaurar se recogen, si el archivo de la caja se puede leer.</translation>
    </message>
    <message>
        <source>{n} voucher is first checked at Splio, then sent.</source>
        <translation>{n} vale se comprueba primero en Splio y luego se envía.</translation>
    </message>
    <message>
        <source>{n} vouchers are first checked at Splio, then sent.</source>
        <translation>{n} vales se comprueban primero en Splio y luego se envían.</translation>
    </message>
    <message>
        <source>Put this copy in the place of the till’s sales? They are set aside, not lost.</source>
        <translation>¿Poner esta copia en lugar de las ventas de la caja? Se apartan, no se pierden.</translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>La copia está en su sitio.</translation>
    </message>
    <message>
        <source>What was there before lies in {path}.</source>
        <translation>Lo que había antes está en {path}.</translation>
    </message>
    <message>
        <source>{n} newer sale was taken over.</source>
        <translation>Se recogió {n} venta más reciente.</translation>
    </message>
    <message>
        <source>{n} newer sales were taken over.</source>
        <translation>Se recogieron {n} ventas más recientes.</translation>
    </message>
    <message>
        <source>{n} newer sale could not be taken over: ask support.</source>
        <translation>{n} venta más reciente no se pudo recoger: pregunte a soporte.</translation>
    </message>
    <message>
        <source>{n} newer sales could not be taken over: ask support.</source>
        <translation>{n} ventas más recientes no se pudieron recoger: pregunte a soporte.</translation>
    </message>
    <message>
        <source>{n} voucher is checked at Splio before it is sent.</source>
        <translation>{n} vale se comprueba en Splio antes de enviarse.</translation>
    </message>
    <message>
        <source>{n} vouchers are checked at Splio before they are sent.</source>
        <translation>{n} vales se comprueban en Splio antes de enviarse.</translation>
    </message>
    <message>
        <source>Customers forgotten since then must be forgotten again.</source>
        <translation>Los clientes olvidados desde entonces deben olvidarse de nuevo.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more day.</source>
        <translation>Las copias lo guardan {n} día más como mucho.</translation>
    </message>
    <message>
        <source>Backups hold it for up to {n} more days.</source>
        <translation>Las copias lo guardan {n} días más como mucho.</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Backup put in place</source>
        <translation>Copia restaurada</translation>
    </message>
    <message>
        <source>To be checked after a backup was put in place</source>
        <translation>Por comprobar tras restaurar una copia</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Todavía no hay nada que copiar.</translation>
    </message>
    <message>
        <source>This is a copy of another till ({till}). Nothing was changed. If this till takes that one’s place, add --from-another-till.</source>
        <translation>Es la copia de otra caja ({till}). No se cambió nada. Si esta caja ocupa su lugar, añada --from-another-till.</translation>
    </message>
    <message>
        <source>A backup of the sales was being put back, and that was cut off. Open the till once: it ends that first. Nothing is lost.</source>
        <translation>Se estaba reponiendo una copia de seguridad de las ventas y se interrumpió. Abra la caja una vez: primero terminará eso. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>A copy of the till’s data ({path}) was made, but is not sound: nothing goes on without one. Nothing was changed: check the disk and tell the manager.</source>
        <translation>Se hizo una copia de los datos de la caja ({path}), pero no está bien: sin ella no se sigue. No se cambió nada: revise el disco y avise al responsable.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install posapp {install} or newer; nothing was changed.</source>
        <translation>Los datos de la caja ({path}) se escribieron con una versión más nueva de este programa. Instale posapp {install} o posterior; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Did you see in Splio’s stock that this {n} code arrived? It is never sent again then.</source>
        <translation>¿Ha visto en el stock de Splio que este código ({n}) llegó? Ya no se enviará nunca más.</translation>
    </message>
    <message>
        <source>Did you see in Splio’s stock that these {n} codes arrived? They are never sent again then.</source>
        <translation>¿Ha visto en el stock de Splio que estos {n} códigos llegaron? Ya no se enviarán nunca más.</translation>
    </message>
    <message>
        <source>Yes, it arrived</source>
        <translation>Sí, ha llegado</translation>
    </message>
    <message>
        <source>Send this {n} code again? If it did arrive, Splio may have it twice: look at its stock first.</source>
        <translation>¿Reenviar este código ({n})? Si llegó, Splio puede tenerlo dos veces: mire antes su stock.</translation>
    </message>
    <message>
        <source>Send these {n} codes again? If they did arrive, Splio may have them twice: look at its stock first.</source>
        <translation>¿Reenviar estos {n} códigos? Si llegaron, Splio puede tenerlos dos veces: mire antes su stock.</translation>
    </message>
    <message>
        <source>Yes, send again</source>
        <translation>Sí, reenviar</translation>
    </message>
    <message>
        <source>File of codes for the printer</source>
        <translation>Archivo de códigos para la imprenta</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
    <message>
        <source>Splio does not tell how many it has.</source>
        <translation>Splio no dice cuántos tiene.</translation>
    </message>
    <message>
        <source>Splio’s stock has {now} codes left now.</source>
        <translation>El stock de Splio tiene ahora {now} códigos.</translation>
    </message>
    <message>
        <source>Splio’s stock should have had {before} codes left before, and has {now} now.</source>
        <translation>El stock de Splio debía tener {before} códigos antes y tiene {now} ahora.</translation>
    </message>
    <message>
        <source>It looks as if they arrived.</source>
        <translation>Parece que llegaron.</translation>
    </message>
    <message>
        <source>It looks as if they did not arrive; Splio may take a while.</source>
        <translation>Parece que no llegaron; Splio puede tardar un poco.</translation>
    </message>
    <message>
        <source>That tells neither: look at Splio’s stock.</source>
        <translation>Eso no lo aclara: mire el stock de Splio.</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Avance del envío</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Make codes…</source>
        <translation>Crear códigos…</translation>
    </message>
    <message>
        <source>Send to Splio…</source>
        <translation>Enviar a Splio…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Ha llegado…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>File for printing…</source>
        <translation>Archivo para imprimir…</translation>
    </message>
    <message>
        <source>No codes were made at this till yet.</source>
        <translation>Aún no se han creado códigos en esta caja.</translation>
    </message>
    <message>
        <source>First codes: {codes}</source>
        <translation>Primeros códigos: {codes}</translation>
    </message>
    <message>
        <source>{n} code left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that it arrived or send it again.</source>
        <translation>{n} código salió hacia Splio {since} sin respuesta clara. Pregunte otra vez, mire el stock de Splio y luego diga que llegó o reenvíelo.</translation>
    </message>
    <message>
        <source>{n} codes left for Splio {since} and no clear answer came. Ask again, look at Splio’s stock, then say that they arrived or send them again.</source>
        <translation>{n} códigos salieron hacia Splio {since} sin respuesta clara. Pregunte otra vez, mire el stock de Splio y luego diga que llegaron o reenvíelos.</translation>
    </message>
    <message>
        <source>Batches of codes made here</source>
        <translation>Lotes de códigos creados aquí</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Send to which reward’s stock?</source>
        <translation>¿Al stock de qué recompensa?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Dejarlo  Esc</translation>
    </message>
    <message>
        <source>It stays with this reward: codes cannot be taken back.</source>
        <translation>Se queda con esta recompensa: los códigos no se recuperan.</translation>
    </message>
    <message>
        <source>Rewards whose codes Splio makes are not listed.</source>
        <translation>No figuran las recompensas cuyos códigos crea Splio.</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>Crear códigos</translation>
    </message>
    <message>
        <source>First digits of every code</source>
        <translation>Primeras cifras de cada código</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>Cuántos códigos</translation>
    </message>
    <message>
        <source>Reward they are for</source>
        <translation>Recompensa a la que van</translation>
    </message>
    <message>
        <source>Only make them, send them later</source>
        <translation>Solo crearlos, enviarlos después</translation>
    </message>
    <message>
        <source>For example: {codes}</source>
        <translation>Por ejemplo: {codes}</translation>
    </message>
    <message>
        <source>Drawn at random with a check digit, none of them a code or card known here. These examples are thrown away.</source>
        <translation>Sacados al azar, con dígito de control; ninguno es un código o tarjeta conocidos aquí. Estos ejemplos se descartan.</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Primeras cifras</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Make codes of your own</source>
        <translation>Crear códigos propios</translation>
    </message>
    <message>
        <source>Every code begins with these digits; the more codes, the fewer digits. A code is worth cash: nobody can guess one.</source>
        <translation>Cada código empieza por estas cifras; cuantos más códigos, menos cifras. Un código vale dinero: nadie puede adivinarlo.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Crearlos</translation>
    </message>
    <message>
        <source>Make and send them</source>
        <translation>Crear y enviar</translation>
    </message>
    <message>
        <source>{n} code is taken for arrived.</source>
        <translation>{n} código se da por llegado.</translation>
    </message>
    <message>
        <source>{n} codes are taken for arrived.</source>
        <translation>{n} códigos se dan por llegados.</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. Ask again, or look at Splio’s stock.</source>
        <translation>Sin respuesta clara ({said}): los últimos códigos quizá llegaron. Pregunte otra vez o mire el stock de Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send again.</source>
        <translation>Splio rechaza los códigos: {said}. Una vez corregido, reenvíelos.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: try later.</source>
        <translation>No se puede contactar con Splio. El resto no se envió: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent.</source>
        <translation>Splio pide menos llamadas. El resto no se envió.</translation>
    </message>
    <message>
        <source>This till has no key for Splio: see Settings.</source>
        <translation>Esta caja no tiene clave de Splio: vea Ajustes.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This till’s clock may be wrong. Before you refuse a voucher for its dates, ask a manager.</source>
        <translation>La hora de esta caja puede estar mal. Antes de rechazar un vale por sus fechas, pregunte a un responsable.</translation>
    </message>
    <message>
        <source>This machine’s clock has jumped, and Splio has not confirmed the time yet. Set date and time of this machine.</source>
        <translation>El reloj de este equipo ha saltado y Splio aún no ha confirmado la hora. Ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} slow. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>El reloj de este equipo va {far} atrasado. La caja sigue la hora de Splio: las ventas llevan la fecha correcta. Ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>This machine’s clock is {far} fast. The till goes by Splio’s time: sales are dated right. Set date and time of this machine.</source>
        <translation>El reloj de este equipo va {far} adelantado. La caja sigue la hora de Splio: las ventas llevan la fecha correcta. Ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>ahead by {far}</source>
        <translation>adelantado {far}</translation>
    </message>
    <message>
        <source>back by {far}</source>
        <translation>atrasado {far}</translation>
    </message>
    <message>
        <source>the till kept its time</source>
        <translation>la caja mantuvo su hora</translation>
    </message>
    <message>
        <source>the till’s time moved {far}</source>
        <translation>la hora de la caja cambió {far}</translation>
    </message>
    <message>
        <source>This machine’s clock is taken for right from now on.</source>
        <translation>El reloj de este equipo se da por correcto desde ahora.</translation>
    </message>
    <message>
        <source>The clock is right, as far as the till knows.</source>
        <translation>La hora es correcta, que la caja sepa.</translation>
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
        <translation>{n} días</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The prefix {prefix} has room for 1 more code that cannot be guessed. Ask for one, or take a shorter prefix. No code was made.</source>
        <translation>El prefijo {prefix} solo admite 1 código más que no se pueda adivinar. Pida uno solo o use un prefijo más corto. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>A prefix is 1 to {longest} digits, such as 29. No code was made.</source>
        <translation>Un prefijo tiene de 1 a {longest} cifras, por ejemplo 29. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>A prefix must not begin with 0: many scanners and spreadsheets leave that zero out. No code was made.</source>
        <translation>Un prefijo no puede empezar por 0: muchos escáneres y hojas de cálculo omiten ese cero. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>A batch has 1 to {most} codes, not {count}. No code was made.</source>
        <translation>Un lote tiene de 1 a {most} códigos, no {count}. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {room} more codes that cannot be guessed. Ask for fewer, or take a shorter prefix. No code was made.</source>
        <translation>El prefijo {prefix} admite {room} códigos más que no se puedan adivinar. Pida menos o use un prefijo más corto. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>Too many numbers that begin with {prefix} are codes or cards already: a guess could hit one. Take another prefix. No code was made.</source>
        <translation>Demasiados números que empiezan por {prefix} ya son códigos o tarjetas: se podría acertar uno al azar. Use otro prefijo. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>No batch is called {batch}. “posapp codes list” shows them.</source>
        <translation>Ningún lote se llama {batch}. «posapp codes list» los muestra.</translation>
    </message>
    <message>
        <source>No code of the batch {batch} is unclear: nothing has to be settled.</source>
        <translation>Ningún código del lote {batch} está dudoso: no hay nada que resolver.</translation>
    </message>
    <message>
        <source>Several batches begin with {batch}: give more of the name. “posapp codes list” shows them.</source>
        <translation>Varios lotes empiezan por {batch}: escriba más caracteres. «posapp codes list» los muestra.</translation>
    </message>
    <message>
        <source>Codes of the batch {batch} are, or may be, in the stock of the reward {reward}; they cannot go to another one. Nothing was sent.</source>
        <translation>Hay, o puede haber, códigos del lote {batch} en el stock de la recompensa {reward}; no pueden ir a otra. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Splio knows no reward {reward}. Nothing was sent.</source>
        <translation>Splio no conoce la recompensa {reward}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The reward {reward} is not limited, so it has no stock for own codes: Splio takes them only for a limited reward. Nothing was sent.</source>
        <translation>La recompensa {reward} no es limitada, así que no tiene stock para códigos propios: Splio solo los acepta para una recompensa limitada. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Splio makes the codes of the reward {reward} itself: it takes own codes only for a reward whose codes are not generated automatically. Nothing was sent.</source>
        <translation>Splio crea él mismo los códigos de la recompensa {reward}: solo acepta códigos propios para una recompensa sin generación automática. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>This till has no stock yet: run “posapp sync”, or ask Splio itself with --live.</source>
        <translation>Esta caja aún no tiene stock: ejecute «posapp sync» o pregunte a Splio con --live.</translation>
    </message>
    <message>
        <source>There is a file {path} already: give another name. It was left as it is.</source>
        <translation>Ya existe un archivo {path}: dé otro nombre. No se ha modificado.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: choose another place. A batch that was made is kept; “posapp codes export” writes it out.</source>
        <translation>No se puede escribir el archivo {path}: elija otro lugar. El lote creado se conserva; «posapp codes export» lo exporta.</translation>
    </message>
    <message>
        <source>{n} code made with prefix {prefix}: batch {name}.</source>
        <translation>{n} código creado con el prefijo {prefix}: lote {name}.</translation>
    </message>
    <message>
        <source>{n} codes made with prefix {prefix}: batch {name}.</source>
        <translation>{n} códigos creados con el prefijo {prefix}: lote {name}.</translation>
    </message>
    <message>
        <source>They end like these: {samples}</source>
        <translation>Terminan así: {samples}</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more code.</source>
        <translation>El prefijo {prefix} admite {n} código más.</translation>
    </message>
    <message>
        <source>The prefix {prefix} has room for {n} more codes.</source>
        <translation>El prefijo {prefix} admite {n} códigos más.</translation>
    </message>
    <message>
        <source>This till has no stock yet: the codes were compared with earlier batches only.</source>
        <translation>Esta caja aún no tiene stock: los códigos solo se han comparado con lotes anteriores.</translation>
    </message>
    <message>
        <source>{n} code written to {path}. It is worth cash: guard it.</source>
        <translation>{n} código escrito en {path}. Vale dinero: guárdelo bien.</translation>
    </message>
    <message>
        <source>{n} codes written to {path}. They are worth cash: guard them.</source>
        <translation>{n} códigos escritos en {path}. Valen dinero: guárdelos bien.</translation>
    </message>
    <message>
        <source>Give both --upload and --reward, or neither. No code was made.</source>
        <translation>Indique --upload y --reward juntos, o ninguno. No se ha creado ningún código.</translation>
    </message>
    <message>
        <source>Sending codes</source>
        <translation>Envío de códigos</translation>
    </message>
    <message>
        <source>Splio takes {n} code for the reward {reward}.</source>
        <translation>Splio acepta {n} código para la recompensa {reward}.</translation>
    </message>
    <message>
        <source>Splio takes {n} codes for the reward {reward}.</source>
        <translation>Splio acepta {n} códigos para la recompensa {reward}.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>No quedaba nada por enviar.</translation>
    </message>
    <message>
        <source>Splio counted {before} codes left before, {after} now; it adds them in the background, which may take a while.</source>
        <translation>Splio contaba {before} códigos restantes antes, {after} ahora; los añade en segundo plano, lo que puede tardar.</translation>
    </message>
    <message>
        <source>Splio calls its work “{status}”: compare its stock in a while.</source>
        <translation>Splio llama a su tarea «{status}»: compare su stock dentro de un rato.</translation>
    </message>
    <message>
        <source>{n} not sent</source>
        <translation>{n} sin enviar</translation>
    </message>
    <message>
        <source>{n} unclear</source>
        <translation>{n} dudosos</translation>
    </message>
    <message>
        <source>{n} taken by Splio</source>
        <translation>{n} aceptados por Splio</translation>
    </message>
    <message>
        <source>{n} refused by Splio</source>
        <translation>{n} rechazados por Splio</translation>
    </message>
    <message>
        <source>No clear answer came ({said}): the last codes may have arrived or not. They are not sent again by themselves. Compare the reward&apos;s stock at Splio; if they are not there, send them with --again.</source>
        <translation>No llegó una respuesta clara ({said}): los últimos códigos pueden haber llegado o no. No se reenvían solos. Compare el stock de la recompensa en Splio; si no están, envíelos con --again.</translation>
    </message>
    <message>
        <source>Splio refuses the codes: {said}. Once that is mended, send them with --again.</source>
        <translation>Splio rechaza los códigos: {said}. Una vez corregido, envíelos con --again.</translation>
    </message>
    <message>
        <source>Splio calls even one code too many: ask its support.</source>
        <translation>Para Splio, un solo código ya es demasiado: consulte a su soporte.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. The rest was not sent: run it again later.</source>
        <translation>No se puede contactar con Splio. El resto no se ha enviado: repítalo más tarde.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. The rest was not sent: run it again later.</source>
        <translation>Splio pide que se le llame con menos frecuencia. El resto no se ha enviado: repítalo más tarde.</translation>
    </message>
    <message>
        <source>Stopped. The rest was not sent; it can be later.</source>
        <translation>Parado. El resto no se envió; puede enviarse después.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then this again.</source>
        <translation>No hay ninguna clave de Splio: ejecute «posapp key» y repítalo.</translation>
    </message>
    <message>
        <source>Splio refuses the key. The rest was not sent: check the key.</source>
        <translation>Splio rechaza la clave. El resto no se ha enviado: compruebe la clave.</translation>
    </message>
    <message>
        <source>The key has no right to add codes. The rest was not sent: ask Splio&apos;s support.</source>
        <translation>La clave no tiene permiso para añadir códigos. El resto no se ha enviado: consulte al soporte de Splio.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address does not take codes. The rest was not sent.</source>
        <translation>Lo que responde en la dirección de Splio no acepta códigos. El resto no se ha enviado.</translation>
    </message>
    <message>
        <source>{n} code is unclear since before and was not sent again: compare the reward&apos;s stock at Splio, then use --again if it is not there.</source>
        <translation>{n} código quedó dudoso antes y no se ha reenviado: compare el stock de la recompensa en Splio y use --again si no está.</translation>
    </message>
    <message>
        <source>{n} codes are unclear since before and were not sent again: compare the reward&apos;s stock at Splio, then use --again if they are not there.</source>
        <translation>{n} códigos quedaron dudosos antes y no se han reenviado: compare el stock de la recompensa en Splio y use --again si no están.</translation>
    </message>
    <message>
        <source>{n} code was refused before; --again sends it once more.</source>
        <translation>{n} código fue rechazado antes; --again lo envía otra vez.</translation>
    </message>
    <message>
        <source>{n} codes were refused before; --again sends them once more.</source>
        <translation>{n} códigos fueron rechazados antes; --again los envía otra vez.</translation>
    </message>
    <message>
        <source>No batch was made at this till.</source>
        <translation>En esta caja no se ha creado ningún lote.</translation>
    </message>
    <message>
        <source>{n} custom field</source>
        <translation>{n} campo personalizado</translation>
    </message>
    <message>
        <source>{n} custom fields</source>
        <translation>{n} campos personalizados</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} recompensa</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} recompensas</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from Splio now:</source>
        <translation>{fields} en {rewards}, según Splio ahora:</translation>
    </message>
    <message>
        <source>{fields} on {rewards}, from the stock:</source>
        <translation>{fields} en {rewards}, según el stock:</translation>
    </message>
    <message>
        <source>No reward carries a custom field.</source>
        <translation>Ninguna recompensa tiene campos personalizados.</translation>
    </message>
    <message>
        <source>on {n} reward</source>
        <translation>en {n} recompensa</translation>
    </message>
    <message>
        <source>on {n} rewards</source>
        <translation>en {n} recompensas</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>for example {samples}</source>
        <translation>por ejemplo, {samples}</translation>
    </message>
    <message>
        <source>read as no rule</source>
        <translation>no se lee como regla</translation>
    </message>
    <message>
        <source>read as: {rule} ({setting})</source>
        <translation>se lee como: {rule} ({setting})</translation>
    </message>
    <message>
        <source>No field is read as {rule} ({setting}). To choose one, put into {file}:</source>
        <translation>Ningún campo se lee como {rule} ({setting}). Para elegir uno, escriba en {file}:</translation>
    </message>
    <message>
        <source>smallest purchase</source>
        <translation>compra mínima</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>solo tienda en línea</translation>
    </message>
    <message>
        <source>stock alert</source>
        <translation>aviso de stock</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
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
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dígale al cliente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} voucher is queued for Splio.</source>
        <translation>Venta {ref} finalizada; {n} vale en espera de envío a Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} is complete; {n} vouchers are queued for Splio.</source>
        <translation>Venta {ref} finalizada; {n} vales en espera de envío a Splio.</translation>
    </message>
    <message>
        <source>Sale {ref} was already complete with these vouchers; nothing was changed.</source>
        <translation>La venta {ref} ya estaba finalizada con estos vales; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was reserved and nothing will be sent.</source>
        <translation>No se ha reservado nada y no se enviará nada.</translation>
    </message>
    <message>
        <source>Stock synced: {rewards} rewards, {codes} codes.</source>
        <translation>Stock sincronizado: {rewards} recompensas, {codes} códigos.</translation>
    </message>
    <message>
        <source>Stock synced: {n} reward; codes come by file.</source>
        <translation>Stock sincronizado: {n} recompensa; los códigos llegan por archivo.</translation>
    </message>
    <message>
        <source>Stock synced: {n} rewards; codes come by file.</source>
        <translation>Stock sincronizado: {n} recompensas; los códigos llegan por archivo.</translation>
    </message>
    <message>
        <source>{n} entries could not be read and were left out.</source>
        <translation>{n} entradas ilegibles se han dejado fuera.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often; the burns stay queued for a little later.</source>
        <translation>Splio pide que se le llame con menos frecuencia; los vales usados siguen en espera para un poco más tarde.</translation>
    </message>
    <message>
        <source>Splio cannot be reached; the burns stay queued and are tried again.</source>
        <translation>No se puede contactar con Splio; los vales usados siguen en espera y se reintentará.</translation>
    </message>
    <message>
        <source>Splio does not know this store: set store_id to one of Splio&apos;s stores, then flush again. No burn was lost.</source>
        <translation>Splio no conoce esta tienda: ponga en store_id una de las tiendas de Splio y repita el envío. No se ha perdido ningún vale.</translation>
    </message>
    <message>
        <source>No Splio key is set: run “posapp key”, then flush again.</source>
        <translation>No hay ninguna clave de Splio: ejecute «posapp key» y repita el envío.</translation>
    </message>
    <message>
        <source>Splio refuses the key: check it, then flush again. Nothing is lost.</source>
        <translation>Splio rechaza la clave: compruébela y repita el envío. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The key has no right to burn: ask Splio&apos;s support. Nothing is lost.</source>
        <translation>La clave no tiene permiso para usar vales: consulte al soporte de Splio. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>What answers at Splio&apos;s address is not Splio. Nothing is lost.</source>
        <translation>Lo que responde en la dirección de Splio no es Splio. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>El vale usado vuelve a estar en espera de envío.</translation>
    </message>
    <message>
        <source>Confirmed {confirmed}, rejected by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confirmados: {confirmed}, rechazados por Splio: {rejected}, en espera: {waiting}, dudosos: {unclear}.</translation>
    </message>
    <message>
        <source>Choose one: --retry, or --settle with a reason. Nothing was changed.</source>
        <translation>Elija: --retry, o --settle con un motivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The burn is marked as settled; the reason is in the journal.</source>
        <translation>El vale usado está marcado como resuelto; el motivo está en el diario.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>agrees with Splio&apos;s</source>
        <translation>coincide con la de Splio</translation>
    </message>
    <message>
        <source>{n} s away from Splio&apos;s: set this machine&apos;s clock</source>
        <translation>{n} s de diferencia con la de Splio: ponga en hora esta máquina</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>No burns.</source>
        <translation>Ningún vale usado.</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clave de Splio</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La clave se guarda en un archivo cifrado, porque este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>The key is kept in this system&apos;s keyring.</source>
        <translation>La clave se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>The answer could not be written (disk full?). What was done stays done: ask again.</source>
        <translation>No se pudo escribir la respuesta (¿disco lleno?). Lo hecho, hecho está: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>No screen was found here; try “posapp demo --headless” for the scripted sale.</source>
        <translation>Aquí no hay pantalla; pruebe «posapp demo --headless» para ver la venta guiada.</translation>
    </message>
    <message>
        <source>A training Splio listens at {url}; the training till is empty.</source>
        <translation>Un Splio de prácticas escucha en {url}; la caja de prácticas está vacía.</translation>
    </message>
    <message>
        <source>The network goes away. The till works from its stock.</source>
        <translation>La red se corta. La caja trabaja con su stock.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>La red ha vuelto.</translation>
    </message>
    <message>
        <source>Scan {code} for a basket of {amount}</source>
        <translation>Escanear {code} para una compra de {amount}</translation>
    </message>
    <message>
        <source>The customer pays; the sale is completed.</source>
        <translation>El cliente paga; la venta se finaliza.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>In Splio&apos;s books: {code} burned on {moment} in store {store}, once.</source>
        <translation>En los libros de Splio: {code} usado el {moment} en la tienda {store}, una sola vez.</translation>
    </message>
    <message>
        <source>The same voucher is presented again</source>
        <translation>Se presenta otra vez el mismo vale</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The file of the sales is damaged ({file}). It is kept as it is: tell the manager, who puts a backup back and sends a support file.</source>
        <translation>El archivo de las ventas está dañado ({file}). Se conserva tal cual: avise al responsable, que repone una copia de seguridad y envía un archivo de soporte.</translation>
    </message>
    <message>
        <source>These data came from another till: {of} on {host}. What was sold there waits and is not sent from here. Manager: F11, Support, say which till this is.</source>
        <translation>Estos datos vienen de otra caja: {of} en {host}. Lo vendido allí espera y no se envía desde aquí. Responsable: F11, Soporte, diga qué caja es esta.</translation>
    </message>
    <message>
        <source>The sales saved here end earlier than they did before: {lines} entries since {since} are missing. Tell the manager: compare with the tickets.</source>
        <translation>Las ventas guardadas aquí acaban antes que antes: faltan {lines} líneas desde {since}. Avise al responsable: compare con los tickets.</translation>
    </message>
    <message>
        <source>The till cannot write to its folder ({path}). Vouchers can be looked at but not taken: tell the manager.</source>
        <translation>La caja no puede escribir en su carpeta ({path}). Los vales se pueden consultar pero no aceptar: avise al responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). No voucher can be taken until there is room: delete other files, or tell the manager.</source>
        <translation>El disco de esta caja está lleno ({path}). No se puede aceptar ningún vale hasta que haya sitio: borre otros archivos o avise al responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is nearly full: {free} left ({path}). Tell the manager to make room.</source>
        <translation>El disco de esta caja está casi lleno: quedan {free} ({path}). Pida al responsable que haga sitio.</translation>
    </message>
    <message>
        <source>The file of the voucher stock is damaged. Go on selling: Splio is asked. Close and open the till once: the stock is then built anew.</source>
        <translation>El archivo de las existencias de vales está dañado. Siga vendiendo: se pregunta a Splio. Cierre y abra la caja una vez: las existencias se reconstruyen.</translation>
    </message>
    <message>
        <source>The voucher stock was damaged and is being built anew. Until then only Splio can tell of a voucher. The old file is kept as {file}.</source>
        <translation>Las existencias de vales estaban dañadas y se reconstruyen. Hasta entonces solo Splio puede informar de un vale. El archivo antiguo se conserva como {file}.</translation>
    </message>
    <message>
        <source>These data are of the till {till} on {host} ({folder}). Used vouchers that wait: {burns}.</source>
        <translation>Estos datos son de la caja {till} en {host} ({folder}). Vales usados que esperan: {burns}.</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>¿Qué caja es esta?</translation>
    </message>
    <message>
        <source>The same till, moved here</source>
        <translation>La misma caja, trasladada aquí</translation>
    </message>
    <message>
        <source>Another till</source>
        <translation>Otra caja</translation>
    </message>
    <message>
        <source>Choose this only if the old till is not used any more. What waits is sent from here.</source>
        <translation>Elija esto solo si la caja antigua ya no se usa. Lo que espera se envía desde aquí.</translation>
    </message>
    <message>
        <source>The old till goes on and sends its own used vouchers. What waits is never sent from here.</source>
        <translation>La caja antigua sigue y envía sus propios vales usados. Lo que espera nunca se envía desde aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. 1. Make a support file. 2. Put the newest backup back: what waits in it is checked at Splio first. Until then take no vouchers here.</source>
        <translation>No se ha cambiado ni borrado nada. 1. Cree un archivo de soporte. 2. Reponga la copia más reciente: lo que espera en ella se comprueba antes en Splio. Hasta entonces no acepte vales aquí.</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Reponer una copia…</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <source>Make a support file</source>
        <translation>Crear un archivo de soporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Close this window: the till then opens.</source>
        <translation>Cierre esta ventana: la caja se abre después.</translation>
    </message>
    <message>
        <source>{answer}: press again</source>
        <translation>{answer}: pulse otra vez</translation>
    </message>
    <message>
        <source>This is the till now. Used vouchers that are sent from here: {count}.</source>
        <translation>Esta es ahora la caja. Vales usados que se envían desde aquí: {count}.</translation>
    </message>
    <message>
        <source>This is a till of its own now. Used vouchers left to the other till: {count}.</source>
        <translation>Ahora es una caja propia. Vales usados que se dejan a la otra caja: {count}.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing waits.</source>
        <translation>Esta caja está en su sitio: nada espera.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clave de Splio</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Till window</source>
        <translation>Ventana de caja</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Archivos de datos</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Night check</source>
        <translation>Control nocturno</translation>
    </message>
    <message>
        <source>Copied data</source>
        <translation>Datos copiados</translation>
    </message>
    <message>
        <source>Vouchers to send</source>
        <translation>Vales por enviar</translation>
    </message>
    <message>
        <source>Limit without Splio</source>
        <translation>Límite sin Splio</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock de códigos</translation>
    </message>
    <message>
        <source>Codes left</source>
        <translation>Códigos restantes</translation>
    </message>
    <message>
        <source>Line to Splio</source>
        <translation>Conexión con Splio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Servidor de archivos</translation>
    </message>
    <message>
        <source>Vouchers by file</source>
        <translation>Vales por archivo</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>Normas de la empresa</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Averiado</translation>
    </message>
    <message>
        <source>Set this store’s id at Splio (store_id).</source>
        <translation>Indique el identificador de esta tienda en Splio (store_id).</translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation>Introduzca la clave en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder (data_dir), or let the till write there.</source>
        <translation>Elija otra carpeta (data_dir) o permita que la caja escriba en ella.</translation>
    </message>
    <message>
        <source>Make room on this disk: without it no sale can be completed.</source>
        <translation>Libere espacio en este disco: sin él no se puede terminar ninguna venta.</translation>
    </message>
    <message>
        <source>Settle what Splio rejected on the queue’s page.</source>
        <translation>Resuelva lo que Splio ha rechazado, en la página de la cola.</translation>
    </message>
    <message>
        <source>Nothing: they are sent by themselves once Splio answers.</source>
        <translation>Nada: se envían solos en cuanto Splio responde.</translation>
    </message>
    <message>
        <source>Bring the line to Splio back.</source>
        <translation>Restablezca la conexión con Splio.</translation>
    </message>
    <message>
        <source>Sync once more; if it stays, ask Splio’s support.</source>
        <translation>Sincronice otra vez; si persiste, pregunte al soporte de Splio.</translation>
    </message>
    <message>
        <source>Sync the stock.</source>
        <translation>Sincronice el stock.</translation>
    </message>
    <message>
        <source>Ask for more codes of these rewards.</source>
        <translation>Pida más códigos de estas recompensas.</translation>
    </message>
    <message>
        <source>Set date and time of this machine.</source>
        <translation>Ajuste la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Choose the store anew in the settings.</source>
        <translation>Elija de nuevo la tienda en los ajustes.</translation>
    </message>
    <message>
        <source>Check the way by file in the settings.</source>
        <translation>Compruebe la vía por archivo en los ajustes.</translation>
    </message>
    <message>
        <source>Another program has the file open: close it, then check again.</source>
        <translation>Otro programa tiene abierto el archivo: ciérrelo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Open the till once: it puts the backup back.</source>
        <translation>Abra la caja una vez: repondrá la copia.</translation>
    </message>
    <message>
        <source>Open the till once: it brings the file up to date.</source>
        <translation>Abra la caja una vez: pondrá el archivo al día.</translation>
    </message>
    <message>
        <source>Install the newest posapp on this machine.</source>
        <translation>Instale la última versión de posapp en este equipo.</translation>
    </message>
    <message>
        <source>Close the till and open it: it fills a new stock, and nothing is lost.</source>
        <translation>Cierre la caja y ábrala: llena unas existencias nuevas y no se pierde nada.</translation>
    </message>
    <message>
        <source>Leave the folder as it is and send a bundle to support at once.</source>
        <translation>No toque la carpeta y envíe enseguida un paquete al soporte.</translation>
    </message>
    <message>
        <source>Check the key in the settings.</source>
        <translation>Compruebe la clave en los ajustes.</translation>
    </message>
    <message>
        <source>Check this machine’s date, then the network: a proxy may be between.</source>
        <translation>Compruebe la fecha de este equipo y luego la red: puede haber un proxy en medio.</translation>
    </message>
    <message>
        <source>Check Splio’s address in the settings.</source>
        <translation>Compruebe la dirección de Splio en los ajustes.</translation>
    </message>
    <message>
        <source>Look at cable, Wi-Fi and router. The till sells on from its stock.</source>
        <translation>Revise cable, Wi-Fi y router. La caja sigue vendiendo con su stock.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>posapp {version} on {system}, Python {python}</source>
        <translation>posapp {version} en {system}, Python {python}</translation>
    </message>
    <message>
        <source>{till}, no store set; data in {folder}</source>
        <translation>{till}, sin tienda elegida; datos en {folder}</translation>
    </message>
    <message>
        <source>{till}, store {store}; data in {folder}</source>
        <translation>{till}, tienda {store}; datos en {folder}</translation>
    </message>
    <message>
        <source>no key is set</source>
        <translation>no hay ninguna clave</translation>
    </message>
    <message>
        <source>a key is set, but cannot be read now</source>
        <translation>hay una clave, pero ahora no se puede leer</translation>
    </message>
    <message>
        <source>a key is set; it ends in {ending}</source>
        <translation>hay una clave; termina en {ending}</translation>
    </message>
    <message>
        <source>not tried: no key is set</source>
        <translation>no se ha probado: no hay ninguna clave</translation>
    </message>
    <message>
        <source>the till is open on this machine</source>
        <translation>la caja está abierta en este equipo</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {why}</source>
        <translation>{folder} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>a file stands in its place</source>
        <translation>hay un archivo en su lugar</translation>
    </message>
    <message>
        <source>this user may not write there</source>
        <translation>este usuario no puede escribir ahí</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>el disco no responde</translation>
    </message>
    <message>
        <source>none yet: the till makes them when it first opens</source>
        <translation>todavía no: la caja los crea al abrirse por primera vez</translation>
    </message>
    <message>
        <source>checked, no fault found; sales {ledger}, stock {stock}</source>
        <translation>comprobados, sin fallos; ventas {ledger}, stock {stock}</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} está dañado</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>{n} voucher worth {value} not confirmed by Splio</source>
        <translation>{n} vale por {value} sin confirmar por Splio</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value} not confirmed by Splio</source>
        <translation>{n} vales por {value} sin confirmar por Splio</translation>
    </message>
    <message>
        <source>{taken}; there is no limit.</source>
        <translation>{taken}; no hay límite.</translation>
    </message>
    <message>
        <source>{taken}: {share} % of the limit.</source>
        <translation>{taken}: {share} % del límite.</translation>
    </message>
    <message>
        <source>{when}: fault found in {files}</source>
        <translation>{when}: fallo encontrado en {files}</translation>
    </message>
    <message>
        <source>{when}: not finished</source>
        <translation>{when}: sin terminar</translation>
    </message>
    <message>
        <source>{when}: no fault found</source>
        <translation>{when}: sin fallos</translation>
    </message>
    <message>
        <source>Say which till this is, on the support page or with “posapp place”.</source>
        <translation>Diga qué caja es esta, en la página de soporte o con «posapp place».</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>That did not work just now. Nothing is lost: try again in a moment.</source>
        <translation>Ahora no ha funcionado. No se ha perdido nada: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is lost: please tell the manager.</source>
        <translation>No ha funcionado. No se ha perdido nada: avise al responsable.</translation>
    </message>
    <message>
        <source>That is not possible here. Nothing was changed.</source>
        <translation>Aquí no es posible. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing that was saved is lost: try again, and tell the manager if it comes back.</source>
        <translation>El programa ha cometido un error. Lo guardado no se ha perdido: inténtelo de nuevo y avise al responsable si se repite.</translation>
    </message>
    <message>
        <source>Another till window or command is using this till’s data ({path}). Close it, or try again when it has ended.</source>
        <translation>Otra ventana de caja u otro comando está usando los datos de esta caja ({path}). Ciérrelo, o inténtelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>This till is already open, but its window does not answer. Wait a minute; if it stays so, end posapp with the system’s task list and open it again. Nothing is lost.</source>
        <translation>Esta caja ya está abierta, pero su ventana no responde. Espere un minuto; si sigue así, cierre posapp desde la lista de tareas del sistema y ábrala de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>It is the same till or another one: give one answer.</source>
        <translation>Es la misma caja u otra: dé una sola respuesta.</translation>
    </message>
    <message>
        <source>This till stands where it belongs: nothing was changed.</source>
        <translation>Esta caja está en su sitio: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) were written by a newer version of this program. Install that version; nothing was changed.</source>
        <translation>Los datos de la caja ({path}) los escribió una versión más nueva del programa. Instale esa versión; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) are of an older version of this program. Open the till once to bring them up to date.</source>
        <translation>Los datos de la caja ({path}) son de una versión anterior del programa. Abra la caja una vez para actualizarlos.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) could not be brought up to date. They are as they were: tell the manager.</source>
        <translation>No se han podido actualizar los datos de la caja ({path}). Siguen como estaban: avise al responsable.</translation>
    </message>
    <message>
        <source>A data file of the till is damaged ({path}). Nothing was changed: tell the manager, who can put a backup in its place.</source>
        <translation>Un archivo de datos de la caja está dañado ({path}). No se ha cambiado nada: avise al responsable, que puede poner una copia en su lugar.</translation>
    </message>
    <message>
        <source>{path} is not a data file of this till. Nothing was changed: tell the manager, who can move that file away or put a backup in its place.</source>
        <translation>{path} no es un archivo de datos de esta caja. No se ha cambiado nada: avise al responsable, que puede apartarlo o poner una copia en su lugar.</translation>
    </message>
    <message>
        <source>The file of the sales is missing ({path}); it was there before. The till does not begin an empty one: tell the manager, who puts a backup back.</source>
        <translation>Falta el archivo de las ventas ({path}); antes estaba. La caja no empieza uno vacío: avise al responsable, que repone una copia de seguridad.</translation>
    </message>
    <message>
        <source>The till’s data are in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando los datos de la caja. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk of this till is full ({path}). This was not saved; what was saved before is kept. Make room, then try again.</source>
        <translation>El disco de esta caja está lleno ({path}). Esto no se ha guardado; lo guardado antes se conserva. Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The till may not write its data ({path}). The rights of that folder must be corrected: tell the manager.</source>
        <translation>La caja no puede escribir sus datos ({path}). Hay que corregir los permisos de esa carpeta: avise al responsable.</translation>
    </message>
    <message>
        <source>The till’s data cannot be opened ({path}). The folder may be missing, or closed to this user: tell the manager.</source>
        <translation>No se pueden abrir los datos de la caja ({path}). Puede que la carpeta falte o esté cerrada a este usuario: avise al responsable.</translation>
    </message>
    <message>
        <source>The disk did not read or write the till’s data ({path}). Try again, and tell the manager: the disk may be failing.</source>
        <translation>El disco no ha leído o escrito los datos de la caja ({path}). Inténtelo de nuevo y avise al responsable: el disco puede estar fallando.</translation>
    </message>
    <message>
        <source>The till’s data ({path}) hold something that contradicts this. Nothing was changed: begin the sale anew, and tell the manager if it comes back.</source>
        <translation>Los datos de la caja ({path}) contienen algo que contradice esto. No se ha cambiado nada: empiece la venta de nuevo y avise al responsable si se repite.</translation>
    </message>
    <message>
        <source>A text or number here cannot be saved on this till. Nothing was changed: check what was typed or scanned, then try again.</source>
        <translation>Un texto o un número no se puede guardar en esta caja. No se ha cambiado nada: compruebe lo escrito o escaneado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No used voucher in this till’s queue has a number beginning with “{burn}”. Take the number from the list of the queue.</source>
        <translation>Ningún vale usado de la cola de esta caja tiene un número que empiece por «{burn}». Tome el número de la lista de la cola.</translation>
    </message>
    <message>
        <source>Several used vouchers have a number beginning with “{burn}”. Give more of the number; nothing was changed.</source>
        <translation>Varios vales usados tienen un número que empieza por «{burn}». Escriba más cifras; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only a used voucher that Splio has rejected can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>Solo se puede decidir sobre un vale usado que Splio ha rechazado; este está «{state}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Marking a used voucher as settled needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Marcar un vale usado como resuelto necesita un motivo, para el diario. Indique uno; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Enter the number of the ticket first.</source>
        <translation>Escriba primero el número del ticket.</translation>
    </message>
    <message>
        <source>A ticket number has at most {longest} letters, digits and signs, and no line breaks: enter it as printed on the ticket.</source>
        <translation>Un número de ticket tiene como máximo {longest} letras, cifras y signos, sin saltos de línea: escríbalo como está impreso en el ticket.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase first.</source>
        <translation>Escriba primero el importe de la compra.</translation>
    </message>
    <message>
        <source>The voucher {voucher} is already held by another sale. Nothing was changed: cancel or complete that sale first.</source>
        <translation>El vale {voucher} ya está reservado por otra venta. No se ha cambiado nada: cancele o finalice antes esa venta.</translation>
    </message>
    <message>
        <source>The moment of the sale lies in the future. Nothing was changed: give its real moment, or check this machine’s clock.</source>
        <translation>El momento de la venta está en el futuro. No se ha cambiado nada: indique el momento real o compruebe el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>“{text}” never was: the clocks went forward in that hour. Give the moment as the store’s clock showed it.</source>
        <translation>«{text}» no existió: en esa hora se adelantaron los relojes. Indique el momento tal como lo mostró el reloj de la tienda.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment. Write it like 2026-06-12 14:02:00, in the time of the store.</source>
        <translation>«{text}» no es un momento. Escríbalo como 2026-06-12 14:02:00, en la hora de la tienda.</translation>
    </message>
    <message>
        <source>This sale is already closed. Cancel what is on the screen and begin a new sale.</source>
        <translation>Esta venta ya está cerrada. Cancele lo que hay en pantalla y empiece una venta nueva.</translation>
    </message>
    <message>
        <source>A voucher is not held for this sale. Remove it, scan it again, then complete the sale.</source>
        <translation>Un vale no está reservado para esta venta. Quítelo, escanéelo de nuevo y finalice la venta.</translation>
    </message>
    <message>
        <source>The voucher {voucher} can no longer be used as it was shown. Look at it again, then complete the sale.</source>
        <translation>El vale {voucher} ya no se puede usar como se mostró. Mírelo de nuevo y finalice la venta.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till. It sells from its stock and keeps used vouchers until a key is set.</source>
        <translation>Esta caja no tiene clave de Splio. Vende con su stock y guarda los vales usados hasta que la tenga.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key. Tell the manager.</source>
        <translation>Splio no acepta la clave de esta caja. Avise al responsable.</translation>
    </message>
    <message>
        <source>This till’s key lacks a right at Splio. Tell the manager.</source>
        <translation>A la clave de esta caja le falta un permiso en Splio. Avise al responsable.</translation>
    </message>
    <message>
        <source>Splio cannot be reached. Go on selling: the till works from its stock.</source>
        <translation>No se puede contactar con Splio. Siga vendiendo: la caja trabaja con su stock.</translation>
    </message>
    <message>
        <source>Splio did not answer in time. Go on selling: the till works from its stock.</source>
        <translation>Splio no ha respondido a tiempo. Siga vendiendo: la caja trabaja con su stock.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted: the other end cannot prove that it is Splio. Go on selling, and tell the manager.</source>
        <translation>La conexión con Splio no es de confianza: el otro extremo no puede demostrar que es Splio. Siga vendiendo y avise al responsable.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often. Try again in a moment.</source>
        <translation>Splio pide que se le llame con menos frecuencia. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own. Try again in a moment.</source>
        <translation>Splio tiene un problema propio. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>What answers at Splio’s address is not Splio. Tell the manager: splio_url in the settings may be wrong, or the network shows a page of its own.</source>
        <translation>Lo que responde en la dirección de Splio no es Splio. Avise al responsable: puede que splio_url esté mal en los ajustes o que la red muestre una página propia.</translation>
    </message>
    <message>
        <source>Splio gave an answer that this till does not understand. Go on selling, and tell the manager: the program may need an update.</source>
        <translation>Splio ha dado una respuesta que esta caja no entiende. Siga vendiendo y avise al responsable: puede que el programa necesite una actualización.</translation>
    </message>
    <message>
        <source>Splio found the request too large. The till will send less at a time.</source>
        <translation>A Splio le parece demasiado grande la petición. La caja enviará menos de una vez.</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use. Write it like https://api.splio.com, without a key or a question mark.</source>
        <translation>splio_url en los ajustes no es una dirección web que la caja pueda usar. Escríbala como https://api.splio.com, sin clave ni signo de interrogación.</translation>
    </message>
    <message>
        <source>splio_ca_file in the settings is not a file with certificates (PEM): {path}. Correct it, or leave it empty.</source>
        <translation>splio_ca_file, en los ajustes, no es un archivo de certificados (PEM): {path}. Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
        <source>The proxy that this system names for the network cannot be used. Correct it in the system’s settings (HTTPS_PROXY).</source>
        <translation>El proxy que este sistema indica para la red no se puede usar. Corríjalo en los ajustes del sistema (HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>There is no settings file at {path}. Write one there, or name another file.</source>
        <translation>No hay archivo de ajustes en {path}. Escriba uno allí o indique otro archivo.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {detail}.</source>
        <translation>No se puede leer el archivo de ajustes {path}: {detail}.</translation>
    </message>
    <message>
        <source>{path}: there is no setting “{key}”. Known are: {known}.</source>
        <translation>{path}: no existe el ajuste «{key}». Los conocidos son: {known}.</translation>
    </message>
    <message>
        <source>The setting “{key}” (from {source}) is not accepted: {detail}.</source>
        <translation>El ajuste «{key}» (de {source}) no se acepta: {detail}.</translation>
    </message>
    <message>
        <source>The secret could not be kept: {path} cannot be written ({detail}).</source>
        <translation>No se pudo guardar el secreto: no se puede escribir {path} ({detail}).</translation>
    </message>
    <message>
        <source>The setup file {path} cannot be used: {detail}.</source>
        <translation>El archivo de configuración {path} no se puede usar: {detail}.</translation>
    </message>
    <message>
        <source>Splio knows no store “{store}”. Correct store_id, then try again.</source>
        <translation>Splio no conoce la tienda «{store}». Corrija store_id y reintente.</translation>
    </message>
    <message>
        <source>No key of Splio can be read from {path}: {detail}.</source>
        <translation>No se puede leer ninguna clave de Splio en {path}: {detail}.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} no funciona con Python {python}: instale PySide6 6.11, o Python 3.12.</translation>
    </message>
    <message>
        <source>The journal does not fit at line {line}, so nothing was archived. Check the journal and keep a copy of the till’s data.</source>
        <translation>El diario no concuerda en la línea {line}: no se archivó nada. Compruebe el diario y guarde una copia de los datos de la caja.</translation>
    </message>
    <message>
        <source>{file} has no signature beside it (.sig and .pub), so nobody can say whether it was changed.</source>
        <translation>{file} no tiene firma al lado (.sig y .pub): nadie puede decir si se cambió.</translation>
    </message>
    <message>
        <source>{file} was changed after it was signed.</source>
        <translation>{file} se cambió después de firmarse.</translation>
    </message>
    <message>
        <source>{file} is signed, but its lines do not fit (at line {line}).</source>
        <translation>{file} está firmado, pero sus líneas no concuerdan (en la línea {line}).</translation>
    </message>
    <message>
        <source>The list could not be written to {path}: {detail}.</source>
        <translation>La lista no se pudo escribir en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The key that signs archives cannot be read now (is the keyring locked?). Nothing was archived.</source>
        <translation>La clave que firma los archivos no se puede leer ahora (¿está bloqueado el llavero?). No se archivó nada.</translation>
    </message>
    <message>
        <source>“{mark}” is no mark: one looks like 1234-0a1b2c3d4e5f6071.</source>
        <translation>«{mark}» no es una marca: una se parece a 1234-0a1b2c3d4e5f6071.</translation>
    </message>
    <message>
        <source>“{day}” is no date: write it like 2026-11-30.</source>
        <translation>«{day}» no es una fecha: escríbala como 2026-11-30.</translation>
    </message>
    <message>
        <source>This is for a manager. Nothing was changed: ask one to sign in.</source>
        <translation>Esto es para un responsable. No se ha cambiado nada: pídale que entre.</translation>
    </message>
    <message>
        <source>A manager’s PIN is missing for a voucher. Take it out, scan it again and ask the manager.</source>
        <translation>Falta el PIN de un responsable para un vale. Quítelo, escanéelo de nuevo y pida la autorización.</translation>
    </message>
    <message>
        <source>Enter a name of at most {longest} letters; nothing was changed.</source>
        <translation>Introduzca un nombre de {longest} letras como máximo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Somebody called {name} works or worked here. Choose another name: no name is given twice.</source>
        <translation>Alguien llamado {name} trabaja o trabajó aquí. Elija otro nombre: ninguno se da dos veces.</translation>
    </message>
    <message>
        <source>The first person at a till is a manager. Enter the manager first.</source>
        <translation>La primera persona de una caja es un responsable. Inscriba primero al responsable.</translation>
    </message>
    <message>
        <source>{name} is the last manager. Enter another manager first; nothing was changed.</source>
        <translation>{name} es el último responsable. Inscriba antes a otro; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nobody called {name} works at this till.</source>
        <translation>Nadie llamado {name} trabaja en esta caja.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un PIN tiene de {shortest} a {longest} cifras.</translation>
    </message>
    <message>
        <source>Everybody would try this PIN first. Choose one that is no run such as 1234 and not one digit repeated.</source>
        <translation>Cualquiera probaría primero este PIN. Elija uno que no sea una serie como 1234 ni una cifra repetida.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Wait {seconds} s, then try again.</source>
        <translation>Demasiados PIN erróneos de {name}. Espere {seconds} s y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody changed the settings file meanwhile. Nothing was saved: look at what stands now, then save again.</source>
        <translation>Alguien cambió entretanto el archivo de ajustes. No se guardó nada: mire cómo está ahora y guarde otra vez.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}. Nothing was changed.</source>
        <translation>No se puede escribir {path}: {detail}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{key}” is decided elsewhere ({source}): change it there.</source>
        <translation>«{key}» se decide en otro lugar ({source}): cámbielo allí.</translation>
    </message>
    <message>
        <source>{path} has no row for this till ({till}): add one, or name it.</source>
        <translation>{path} no tiene fila para esta caja ({till}): añada una o nómbrela.</translation>
    </message>
    <message>
        <source>“{key}” is set by your company’s policy: it cannot be changed here.</source>
        <translation>«{key}» lo fijan las normas de su empresa: aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>“{key}” is a secret: no file of settings may hold it. It is kept by “posapp settings set {key}” or on the page of the settings.</source>
        <translation>«{key}» es un secreto: ningún archivo de ajustes puede contenerlo. Se conserva con «posapp settings set {key}» o en la página de ajustes.</translation>
    </message>
    <message>
        <source>“{key}” is no secret.</source>
        <translation>«{key}» no es un secreto.</translation>
    </message>
    <message>
        <source>Here no settings can be changed.</source>
        <translation>Aquí no se puede cambiar ningún ajuste.</translation>
    </message>
    <message>
        <source>No place of updates is set (update_channel): ask your IT.</source>
        <translation>No hay lugar de actualizaciones (update_channel): pregunte a su informática.</translation>
    </message>
    <message>
        <source>No key of updates is set (update_keys): without one nothing can be trusted.</source>
        <translation>No hay clave de actualizaciones (update_keys): sin ella nada es de fiar.</translation>
    </message>
    <message>
        <source>{place} does not answer. Nothing was changed: try again later.</source>
        <translation>{place} no responde. No se cambió nada: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The place of updates is too slow now. Try again later.</source>
        <translation>El lugar de actualizaciones va demasiado lento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} is not at {place}: tell your IT.</source>
        <translation>{name} no está en {place}: avise a su informática.</translation>
    </message>
    <message>
        <source>{place} cannot prove who it is: check this machine’s date, or tell your IT.</source>
        <translation>{place} no puede probar quién es: revise la fecha de este equipo o avise a su informática.</translation>
    </message>
    <message>
        <source>Updates come by https or from a folder alone, not so from {place}.</source>
        <translation>Las actualizaciones solo llegan por https o de una carpeta, no así de {place}.</translation>
    </message>
    <message>
        <source>The update could not be saved here: {detail}. Nothing was changed.</source>
        <translation>La actualización no se pudo guardar aquí: {detail}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Vouchers are being sent just now. Try again in a minute.</source>
        <translation>Se están enviando vales. Inténtelo dentro de un minuto.</translation>
    </message>
    <message>
        <source>A sale is under way: end it first.</source>
        <translation>Hay una venta en curso: termínela primero.</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}): update later, or insist.</source>
        <translation>La tienda está vendiendo ({hours}): actualice más tarde o insista.</translation>
    </message>
    <message>
        <source>The installer did not start: {detail}. The program is as it was.</source>
        <translation>La instalación no empezó: {detail}. El programa está como estaba.</translation>
    </message>
    <message>
        <source>{name} cannot be installed on this system.</source>
        <translation>{name} no se puede instalar en este sistema.</translation>
    </message>
    <message>
        <source>What is said of updates cannot be read ({detail}): tell your IT.</source>
        <translation>El anuncio de actualizaciones no se puede leer ({detail}): avise a su informática.</translation>
    </message>
    <message>
        <source>The updates are signed by nobody this till trusts. Nothing was changed: tell your IT.</source>
        <translation>Nadie en quien confíe esta caja ha firmado las actualizaciones. No se cambió nada: avise a su informática.</translation>
    </message>
    <message>
        <source>The updates were changed after they were signed. Nothing was changed here: tell your IT at once.</source>
        <translation>Las actualizaciones se cambiaron después de firmarlas. Aquí no se cambió nada: avise enseguida a su informática.</translation>
    </message>
    <message>
        <source>{name} is not the file that was signed. It was not started: tell your IT at once.</source>
        <translation>{name} no es el archivo firmado. No se ejecutó: avise enseguida a su informática.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole. Try again.</source>
        <translation>{name} no llegó entero. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is larger than it may be. It was thrown away: tell your IT.</source>
        <translation>{name} es más grande de lo permitido. Se descartó: avise a su informática.</translation>
    </message>
    <message>
        <source>What is said of updates was good until {day}. Check this machine’s date; if it is right, tell your IT.</source>
        <translation>El anuncio de actualizaciones valía hasta el {day}. Revise la fecha de este equipo; si es correcta, avise a su informática.</translation>
    </message>
    <message>
        <source>The updates were signed later than now: check this machine’s date.</source>
        <translation>Las actualizaciones se firmaron después de ahora: revise la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The place of updates shows an old state ({version}; {seen} was seen before). Nothing was changed: tell your IT.</source>
        <translation>El lugar de actualizaciones muestra un estado antiguo ({version}; antes se vio {seen}). No se cambió nada: avise a su informática.</translation>
    </message>
    <message>
        <source>There is no version {version} to be had.</source>
        <translation>No hay una versión {version} disponible.</translation>
    </message>
    <message>
        <source>A version is written 1.2.3.</source>
        <translation>Una versión se escribe 1.2.3.</translation>
    </message>
    <message>
        <source>posapp {version} needs {minimum} or newer in its place; here is {running}.</source>
        <translation>posapp {version} necesita {minimum} o más nuevo en su lugar; aquí hay {running}.</translation>
    </message>
    <message>
        <source>posapp {version} is not made for this system ({platform}).</source>
        <translation>posapp {version} no existe para este sistema ({platform}).</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Save on this till…</source>
        <translation>Guardar en esta caja…</translation>
    </message>
    <message>
        <source>Send to head office</source>
        <translation>Enviar a la central</translation>
    </message>
    <message>
        <source>Test the server</source>
        <translation>Probar el servidor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>Detener  Esc</translation>
    </message>
    <message>
        <source>Sent to the head office: {file}</source>
        <translation>Enviado a la central: {file}</translation>
    </message>
    <message>
        <source>{n} file sent to the head office.</source>
        <translation>{n} archivo enviado a la central.</translation>
    </message>
    <message>
        <source>{n} files sent to the head office.</source>
        <translation>{n} archivos enviados a la central.</translation>
    </message>
    <message>
        <source>Not sent; a copy is kept on this till.</source>
        <translation>No enviado; se guarda una copia en esta caja.</translation>
    </message>
    <message>
        <source>Sending… {percent} %</source>
        <translation>Enviando… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Head office: {place}</source>
        <translation>Central: {place}</translation>
    </message>
    <message>
        <source>No head office is set yet: see Settings, “Head office”.</source>
        <translation>Aún no hay ninguna central: vea Ajustes, «Central».</translation>
    </message>
    <message>
        <source>No server of a head office is set yet: Settings, “Head office”. On the command line: exports_sftp_host.</source>
        <translation>Aún no hay ningún servidor de la central: Ajustes, «Central». En la línea de comandos: exports_sftp_host.</translation>
    </message>
    <message>
        <source>No file waits to be sent.</source>
        <translation>Ningún archivo espera para enviarse.</translation>
    </message>
    <message>
        <source>{n} file waits to be sent:</source>
        <translation>{n} archivo espera para enviarse:</translation>
    </message>
    <message>
        <source>{n} files wait to be sent:</source>
        <translation>{n} archivos esperan para enviarse:</translation>
    </message>
    <message>
        <source>Send {n} that waits</source>
        <translation>Enviar {n} en espera</translation>
    </message>
    <message>
        <source>Send {n} that wait</source>
        <translation>Enviar {n} en espera</translation>
    </message>
    <message>
        <source>Send {n} file of the archive</source>
        <translation>Enviar {n} del archivo</translation>
    </message>
    <message>
        <source>Send {n} files of the archive</source>
        <translation>Enviar {n} del archivo</translation>
    </message>
    <message>
        <source>Nothing of the archive waits to be sent.</source>
        <translation>Nada del archivo espera para enviarse.</translation>
    </message>
    <message>
        <source>Works: logged in, and a test file was written.</source>
        <translation>Funciona: conectado, y se escribió un archivo de prueba.</translation>
    </message>
    <message>
        <source>Its key is known from now on: {key}</source>
        <translation>Su clave es conocida desde ahora: {key}</translation>
    </message>
    <message>
        <source>Its key is as before: {key}</source>
        <translation>Su clave es la misma que antes: {key}</translation>
    </message>
    <message>
        <source>The test file {file} could not be removed there.</source>
        <translation>El archivo de prueba {file} no se pudo borrar allí.</translation>
    </message>
    <message>
        <source>Name a file to write, or give --send, or both.</source>
        <translation>Indique un archivo que escribir, o --send, o ambos.</translation>
    </message>
    <message>
        <source>Password at the head office’s server, or of the key file</source>
        <translation>Contraseña del servidor de la central, o del archivo de clave</translation>
    </message>
    <message>
        <source>The head office’s server cannot be reached. Try again later; if it lasts, check its name, its port and the network.</source>
        <translation>No se puede alcanzar el servidor de la central. Inténtelo más tarde; si dura, compruebe su nombre, su puerto y la red.</translation>
    </message>
    <message>
        <source>The line to the head office’s server broke. Try again: nothing is sent twice.</source>
        <translation>Se cortó la conexión con el servidor de la central. Inténtelo de nuevo: nada se envía dos veces.</translation>
    </message>
    <message>
        <source>The head office’s server refuses the login: check name, password or key.</source>
        <translation>El servidor de la central rechaza el acceso: compruebe usuario, contraseña o clave.</translation>
    </message>
    <message>
        <source>The login at the head office’s server is not complete: set the name, and a password (“posapp exports --password”) or a key file.</source>
        <translation>El acceso al servidor de la central está incompleto: ajuste el usuario, y una contraseña («posapp exports --password») o un archivo de clave.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>No se puede leer el archivo de clave {path}: falta, no es una clave privada o está protegido por otra contraseña que la ajustada.</translation>
    </message>
    <message>
        <source>The head office’s server shows another key than before, and was sent nothing. Known: {known}. Now: {offered}. Ask the head office whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>El servidor de la central muestra otra clave que antes; no se le envió nada. Conocida: {known}. Ahora: {offered}. Pregunte a la central si la clave cambió; solo en ese caso, quite la línea del servidor de {path}.</translation>
    </message>
    <message>
        <source>The list of known servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place.</source>
        <translation>La lista de servidores conocidos ({path}) está dañada: no se puede distinguir este de otro. Ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>What answers there does not take files by SFTP: check the server’s name and port.</source>
        <translation>Lo que responde allí no acepta archivos por SFTP: compruebe el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The head office’s server has no folder “{name}”: check its name.</source>
        <translation>El servidor de la central no tiene carpeta «{name}»: compruebe su nombre.</translation>
    </message>
    <message>
        <source>The head office’s server does not let this login write “{name}”: ask for the right to write and rename there.</source>
        <translation>El servidor de la central no permite a este acceso escribir «{name}»: pida el derecho de escribir y renombrar allí.</translation>
    </message>
    <message>
        <source>The head office’s server has no room left: tell the head office.</source>
        <translation>El servidor de la central no tiene espacio: avise a la central.</translation>
    </message>
    <message>
        <source>The head office’s server has files called “{name}” already.</source>
        <translation>El servidor de la central ya tiene archivos llamados «{name}».</translation>
    </message>
    <message>
        <source>The head office’s server refuses “{name}” without saying why: it may be full. Try again; if it lasts, tell the head office.</source>
        <translation>El servidor de la central rechaza «{name}» sin decir por qué: quizá esté lleno. Inténtelo de nuevo; si dura, avise a la central.</translation>
    </message>
    <message>
        <source>No copy of “{name}” is kept on this till.</source>
        <translation>No se guarda ninguna copia de «{name}» en esta caja.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>{count} ({value}) wait for Splio’s word: the limit is {limit}. A manager approves each further one.</source>
        <translation>{count} ({value}) esperan la confirmación de Splio: el límite es {limit}. Un responsable autoriza cada uno más.</translation>
    </message>
    <message>
        <source>{count} ({value}) wait for Splio’s word; the limit is {limit}. For the manager: check the network.</source>
        <translation>{count} ({value}) esperan la confirmación de Splio; el límite es {limit}. Para el responsable: revise la red.</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} vale</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} vales</translation>
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
        <translation>No se ha leído ningún código. Escanéelo de nuevo o escríbalo.</translation>
    </message>
    <message>
        <source>This is too long for a code: {length} characters, and a code has at most {most}. Nothing was changed. Scan the code of the voucher or card.</source>
        <translation>Es demasiado largo para un código: {length} caracteres, y un código tiene como máximo {most}. No se ha cambiado nada. Escanee el código del vale o de la tarjeta.</translation>
    </message>
    <message>
        <source>The scan holds characters that cannot be printed. Nothing was changed. Scan it again; if it happens often, check the scanner.</source>
        <translation>El escaneo contiene caracteres que no se pueden imprimir. No se ha cambiado nada. Escanéelo de nuevo; si ocurre a menudo, revise el escáner.</translation>
    </message>
    <message>
        <source>A code has no space inside. Nothing was changed. Scan or type it again.</source>
        <translation>Un código no lleva espacios. No se ha cambiado nada. Escanéelo o escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase, for example {example}.</source>
        <translation>Escriba el importe de la compra, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>The amount cannot be negative. Enter the total of the purchase, for example {example}.</source>
        <translation>El importe no puede ser negativo. Escriba el total de la compra, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type it like {example}.</source>
        <translation>«{text}» no es un importe. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals. Type it like {example}.</source>
        <translation>Un importe tiene como máximo dos decimales. Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>This amount is too large. Was a code typed in the amount? Type it like {example}.</source>
        <translation>Este importe es demasiado grande. ¿Se ha escrito un código en el importe? Escríbalo como {example}.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Minimum purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Solo tienda en línea</translation>
    </message>
    <message>
        <source>Stock alert</source>
        <translation>Aviso de stock</translation>
    </message>
    <message>
        <source>Product it is for</source>
        <translation>Producto al que se aplica</translation>
    </message>
    <message>
        <source>Where it may be used</source>
        <translation>Dónde se puede usar</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Campos de las recompensas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Line for the settings file</source>
        <translation>Línea para el archivo de ajustes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>These fields were found in the stock’s rewards. To let another one carry a rule, choose the field and the rule, copy the line into the till’s settings file and start the till again.</source>
        <translation>Estos campos se han encontrado en las recompensas del stock. Para que otro lleve una regla, elija el campo y la regla, copie la línea en el archivo de ajustes de la caja y reinicie la caja.</translation>
    </message>
    <message>
        <source>The stock’s rewards have no fields of their own, or no sync has brought any yet.</source>
        <translation>Las recompensas del stock no tienen campos propios, o aún no ha llegado ninguno por sincronización.</translation>
    </message>
    <message>
        <source>It carries the rule</source>
        <translation>Lleva la regla</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Values, for example</source>
        <translation>Valores, por ejemplo</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regla actual</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The disk of this till has no room to take this file in: it needs about {needed} MB and {free} MB are free. Nothing was changed: make room, then try again.</source>
        <translation>En el disco de esta caja no hay sitio para cargar este archivo: necesita unos {needed} MB y hay {free} MB libres. No se ha cambiado nada: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, so nothing of it was taken in. Its columns: {found}. Correct the file, or say in the settings what it calls that column.</source>
        <translation>{file} no tiene la columna «{column}», así que no se ha cargado nada. Sus columnas: {found}. Corrija el archivo, o diga en los ajustes cómo llama a esa columna.</translation>
    </message>
    <message>
        <source>{file} has the column “{column}” twice, so nothing of it was taken in.</source>
        <translation>{file} tiene dos veces la columna «{column}», así que no se ha cargado nada.</translation>
    </message>
    <message>
        <source>{file} does not begin with a line of column names, so nothing of it was taken in.</source>
        <translation>{file} no empieza por una línea con los nombres de las columnas, así que no se ha cargado nada.</translation>
    </message>
    <message>
        <source>{file} has columns that were never taken in before: {columns}. Look at its preview and confirm it: “posapp import {path}”, or Import a file… on the stock page (F11).</source>
        <translation>{file} tiene columnas que nunca se han cargado antes: {columns}. Mire su vista previa y confírmela: «posapp import {path}», o Importar un archivo… en la página de stock (F11).</translation>
    </message>
    <message>
        <source>It is not clear what {file} holds. Say it: --scope earnreward for granted codes, --scope masterreward for rewards.</source>
        <translation>No está claro qué contiene {file}. Indíquelo: --scope earnreward para códigos concedidos, --scope masterreward para recompensas.</translation>
    </message>
    <message>
        <source>{file} lists more rewards than there can be, so nothing of it was taken in.</source>
        <translation>{file} enumera más recompensas de las que puede haber, así que no se ha cargado nada.</translation>
    </message>
    <message>
        <source>The column taken for “{column}” in {file} holds too many different texts, so nothing was taken in. Perhaps it was mistaken for another one.</source>
        <translation>La columna tomada por «{column}» en {file} contiene demasiados textos distintos, así que no se ha cargado nada. Quizá se ha confundido con otra.</translation>
    </message>
    <message>
        <source>The taking in of {file} was stopped. What it had brought is kept; take it in again to go on.</source>
        <translation>La carga de {file} se ha detenido. Lo ya cargado se conserva; cárguelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>{file} changed while it was read, so nothing of it was taken in. Try again in a moment.</source>
        <translation>{file} ha cambiado durante la lectura, así que no se ha cargado nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The rows of {file} that cannot be used could be listed nowhere, so nothing of it was taken in: the disk may be full.</source>
        <translation>Las filas inutilizables de {file} no se han podido anotar en ningún sitio, así que no se ha cargado nada: puede que el disco esté lleno.</translation>
    </message>
    <message>
        <source>{file} is not there (any more).</source>
        <translation>{file} no está (o ya no está).</translation>
    </message>
    <message>
        <source>{file} is not a file, but a folder or a device.</source>
        <translation>{file} no es un archivo, sino una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>{file} only points to another place; it was not followed.</source>
        <translation>{file} solo apunta a otro lugar; no se ha seguido.</translation>
    </message>
    <message>
        <source>{file} is closed to this user.</source>
        <translation>{file} está cerrado a este usuario.</translation>
    </message>
    <message>
        <source>The disk did not read {file}. Try again, and tell the manager.</source>
        <translation>El disco no ha leído {file}. Inténtelo de nuevo y avise al responsable.</translation>
    </message>
    <message>
        <source>{file} is empty: not even column names.</source>
        <translation>{file} está vacío: ni siquiera tiene nombres de columnas.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be unpacked. Ask for it again.</source>
        <translation>{file} está dañado: no se puede descomprimir. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} ends too early: it is not whole. Ask for it again.</source>
        <translation>{file} termina demasiado pronto: está incompleto. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than any file of codes; it was left alone.</source>
        <translation>{file} ocupa descomprimido mucho más que cualquier archivo de códigos; no se ha tocado.</translation>
    </message>
    <message>
        <source>{file} cannot be read as {encoding}. Ask for it as UTF-8, or set another encoding.</source>
        <translation>{file} no se puede leer como {encoding}. Pídalo en UTF-8 o ajuste otra codificación.</translation>
    </message>
    <message>
        <source>{file}: granted codes</source>
        <translation>{file}: códigos concedidos</translation>
    </message>
    <message>
        <source>{file}: rewards</source>
        <translation>{file}: recompensas</translation>
    </message>
    <message>
        <source>columns parted by “{mark}” · letters as {encoding}</source>
        <translation>columnas separadas por «{mark}» · letras en {encoding}</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>{name}: sin leer</translation>
    </message>
    <message>
        <source>Not in the file: {columns}</source>
        <translation>No está en el archivo: {columns}</translation>
    </message>
    <message>
        <source>Its only row cannot be used:</source>
        <translation>Su única fila no se puede usar:</translation>
    </message>
    <message>
        <source>Of the first {all} rows {bad} cannot be used:</source>
        <translation>De las primeras {all} filas, {bad} no se pueden usar:</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>It holds no row beside the names of its columns.</source>
        <translation>No contiene ninguna fila aparte de los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>Its only row can be used.</source>
        <translation>Su única fila se puede usar.</translation>
    </message>
    <message>
        <source>The first {n} rows can all be used.</source>
        <translation>Las primeras {n} filas se pueden usar todas.</translation>
    </message>
    <message>
        <source>Codes come from Splio’s API here (codes_from): the next sync removes those that Splio does not list.</source>
        <translation>Aquí los códigos llegan por la API de Splio (codes_from): la próxima sincronización quitará los que Splio no tenga.</translation>
    </message>
    <message>
        <source>--scope cannot be “{given}”: it is earnreward for granted codes, or masterreward for rewards.</source>
        <translation>--scope no puede ser «{given}»: es earnreward para códigos concedidos, o masterreward para recompensas.</translation>
    </message>
    <message>
        <source>{n} code stood twice: its last line counts.</source>
        <translation>{n} código aparecía dos veces: vale su última línea.</translation>
    </message>
    <message>
        <source>{n} codes stood twice: their last lines count.</source>
        <translation>{n} códigos aparecían dos veces: valen sus últimas líneas.</translation>
    </message>
    <message>
        <source>{n} code that is not in the file was removed.</source>
        <translation>Se ha quitado {n} código que no está en el archivo.</translation>
    </message>
    <message>
        <source>{n} codes that are not in the file were removed.</source>
        <translation>Se han quitado {n} códigos que no están en el archivo.</translation>
    </message>
    <message>
        <source>{file} lists only {listed} of the {held} codes that this till has. Nothing was removed: if the next file finds the same, it will be.</source>
        <translation>{file} solo enumera {listed} de los {held} códigos que tiene esta caja. No se ha quitado nada: si el próximo archivo da lo mismo, se hará.</translation>
    </message>
    <message>
        <source>These columns are new: nothing was taken in. Confirm with --yes.</source>
        <translation>Estas columnas son nuevas: no se ha cargado nada. Confirme con --yes.</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message>
        <source>This till has nothing of that card.</source>
        <translation>Esta caja no tiene nada de esa tarjeta.</translation>
    </message>
    <message>
        <source>Forget this card’s number and its holder’s name? It cannot be undone.</source>
        <translation>¿Olvidar el número de esta tarjeta y el nombre de su titular? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Forgotten in {n} place.</source>
        <translation>Olvidado en {n} lugar.</translation>
    </message>
    <message>
        <source>Forgotten in {n} places.</source>
        <translation>Olvidado en {n} lugares.</translation>
    </message>
    <message>
        <source>These files still name the card; delete them yourself: {names}.</source>
        <translation>Estos archivos aún nombran la tarjeta; bórrelos usted: {names}.</translation>
    </message>
    <message>
        <source>no ticket yet</source>
        <translation>aún sin tique</translation>
    </message>
    <message>
        <source>Later: an open sale ({where}) needs it.</source>
        <translation>Más tarde: una venta abierta ({where}) la necesita.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still to be sent to Splio.</source>
        <translation>Más tarde: el vale {what} ({where}) aún debe enviarse a Splio.</translation>
    </message>
    <message>
        <source>Later: the voucher {what} ({where}) is still being checked.</source>
        <translation>Más tarde: el vale {what} ({where}) aún se está comprobando.</translation>
    </message>
    <message>
        <source>Later: Splio rejected the voucher {what} ({where}): a manager decides first.</source>
        <translation>Más tarde: Splio rechazó el vale {what} ({where}): antes decide un responsable.</translation>
    </message>
    <message>
        <source>Later: a new reward ({what}) is under way.</source>
        <translation>Más tarde: una nueva recompensa ({what}) está en camino.</translation>
    </message>
    <message>
        <source>{n} used voucher</source>
        <translation>{n} vale usado</translation>
    </message>
    <message>
        <source>{n} used vouchers</source>
        <translation>{n} vales usados</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} venta</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} ventas</translation>
    </message>
    <message>
        <source>{n} sale put aside</source>
        <translation>{n} venta aparcada</translation>
    </message>
    <message>
        <source>{n} sales put aside</source>
        <translation>{n} ventas aparcadas</translation>
    </message>
    <message>
        <source>{n} reward given</source>
        <translation>{n} recompensa dada</translation>
    </message>
    <message>
        <source>{n} rewards given</source>
        <translation>{n} recompensas dadas</translation>
    </message>
    <message>
        <source>{n} name in the stock</source>
        <translation>{n} nombre en las existencias</translation>
    </message>
    <message>
        <source>{n} names in the stock</source>
        <translation>{n} nombres en las existencias</translation>
    </message>
    <message>
        <source>{n} code in the stock</source>
        <translation>{n} código en las existencias</translation>
    </message>
    <message>
        <source>{n} codes in the stock</source>
        <translation>{n} códigos en las existencias</translation>
    </message>
    <message>
        <source>{n} more wait.</source>
        <translation>{n} más en espera.</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>Olvidar a un cliente</translation>
    </message>
    <message>
        <source>The card’s number</source>
        <translation>El número de la tarjeta</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Look  Enter</source>
        <translation>Mirar  Intro</translation>
    </message>
    <message>
        <source>Forget this customer</source>
        <translation>Olvidar a este cliente</translation>
    </message>
    <message>
        <source>This till has: {what}.</source>
        <translation>Esta caja tiene: {what}.</translation>
    </message>
    <message>
        <source>Sales and their amounts stay, without the customer. The journal stays.</source>
        <translation>Las ventas y sus importes quedan, sin el cliente. El diario queda.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lines of the journal, newest first</source>
        <translation>Líneas del diario, las más recientes primero</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Code, card, ticket or name</source>
        <translation>Código, tarjeta, tique o nombre</translation>
    </message>
    <message>
        <source>Search: a code or card, its last four characters, a ticket, a name</source>
        <translation>Buscar: un código o una tarjeta, sus cuatro últimos caracteres, un tique, un nombre</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Escribir con el dedo</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Tipo de hecho</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forget a customer…</source>
        <translation>Olvidar a un cliente…</translation>
    </message>
    <message>
        <source>Note it outside this till: a journal rewritten later no longer has this mark.</source>
        <translation>Anótela fuera de esta caja: un diario reescrito después ya no tiene esta marca.</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>The story of this voucher</source>
        <translation>La historia de este vale</translation>
    </message>
    <message>
        <source>The story of this sale</source>
        <translation>La historia de esta venta</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Vouchers held and used</source>
        <translation>Vales retenidos y usados</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>Envío a Splio</translation>
    </message>
    <message>
        <source>Managers’ decisions</source>
        <translation>Decisiones de responsables</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Settings, files, archive</source>
        <translation>Ajustes, archivos, archivo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Sale opened</source>
        <translation>Venta abierta</translation>
    </message>
    <message>
        <source>Sale put aside</source>
        <translation>Venta aparcada</translation>
    </message>
    <message>
        <source>Sale taken up again</source>
        <translation>Venta retomada</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Venta terminada</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Venta anulada</translation>
    </message>
    <message>
        <source>Voucher held</source>
        <translation>Vale retenido</translation>
    </message>
    <message>
        <source>Voucher used</source>
        <translation>Vale usado</translation>
    </message>
    <message>
        <source>Voucher given back</source>
        <translation>Vale devuelto</translation>
    </message>
    <message>
        <source>Approved by a manager</source>
        <translation>Aprobado por un responsable</translation>
    </message>
    <message>
        <source>Accepted by Splio</source>
        <translation>Aceptado por Splio</translation>
    </message>
    <message>
        <source>Not sent, later again</source>
        <translation>No enviado, más tarde</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Sin respuesta clara</translation>
    </message>
    <message>
        <source>Program ended while sending</source>
        <translation>Programa terminado al enviar</translation>
    </message>
    <message>
        <source>Checked: used here</source>
        <translation>Comprobado: usado aquí</translation>
    </message>
    <message>
        <source>Checked: not ours</source>
        <translation>Comprobado: no es nuestro</translation>
    </message>
    <message>
        <source>Checked: not used yet</source>
        <translation>Comprobado: aún sin usar</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Sent again by a manager</source>
        <translation>Reenviado por un responsable</translation>
    </message>
    <message>
        <source>Left to the other till</source>
        <translation>Dejado a la otra caja</translation>
    </message>
    <message>
        <source>New reward decided</source>
        <translation>Nueva recompensa decidida</translation>
    </message>
    <message>
        <source>New reward asked of Splio</source>
        <translation>Nueva recompensa pedida a Splio</translation>
    </message>
    <message>
        <source>New reward given</source>
        <translation>Nueva recompensa dada</translation>
    </message>
    <message>
        <source>New reward refused</source>
        <translation>Nueva recompensa rechazada</translation>
    </message>
    <message>
        <source>New reward: no clear answer</source>
        <translation>Nueva recompensa: sin respuesta clara</translation>
    </message>
    <message>
        <source>New reward: later again</source>
        <translation>Nueva recompensa: más tarde</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona modificada</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Persona que se fue</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista exportada</translation>
    </message>
    <message>
        <source>Queue exported</source>
        <translation>Cola exportada</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Informe exportado</translation>
    </message>
    <message>
        <source>Sent to head office</source>
        <translation>Enviado a la central</translation>
    </message>
    <message>
        <source>Not sent to head office</source>
        <translation>No enviado a la central</translation>
    </message>
    <message>
        <source>Customers’ data forgotten</source>
        <translation>Datos de clientes olvidados</translation>
    </message>
    <message>
        <source>Journal archived</source>
        <translation>Diario archivado</translation>
    </message>
    <message>
        <source>Old sales archived</source>
        <translation>Ventas antiguas archivadas</translation>
    </message>
    <message>
        <source>This machine’s clock jumped</source>
        <translation>El reloj del equipo saltó</translation>
    </message>
    <message>
        <source>Clock taken for right</source>
        <translation>Reloj dado por correcto</translation>
    </message>
    <message>
        <source>Time corrected by Splio</source>
        <translation>Hora corregida por Splio</translation>
    </message>
    <message>
        <source>File of codes imported</source>
        <translation>Archivo de códigos importado</translation>
    </message>
    <message>
        <source>Codes made</source>
        <translation>Códigos creados</translation>
    </message>
    <message>
        <source>Codes sent to Splio</source>
        <translation>Códigos enviados a Splio</translation>
    </message>
    <message>
        <source>Codes noted as arrived</source>
        <translation>Códigos anotados como llegados</translation>
    </message>
    <message>
        <source>Support file made</source>
        <translation>Archivo de asistencia creado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Rechazado por Splio</translation>
    </message>
    <message>
        <source>Marked as settled</source>
        <translation>Marcado como resuelto</translation>
    </message>
    <message>
        <source>Till set up</source>
        <translation>Caja configurada</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>{n} line about the card {card}</source>
        <translation>{n} línea sobre la tarjeta {card}</translation>
    </message>
    <message>
        <source>{n} lines about the card {card}</source>
        <translation>{n} líneas sobre la tarjeta {card}</translation>
    </message>
    <message>
        <source>{n} line about the code {code}</source>
        <translation>{n} línea sobre el código {code}</translation>
    </message>
    <message>
        <source>{n} lines about the code {code}</source>
        <translation>{n} líneas sobre el código {code}</translation>
    </message>
    <message>
        <source>The newest {n} lines</source>
        <translation>Las {n} líneas más recientes</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} línea</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <source>Nothing found. Search for a whole code or card, its last four characters, a ticket’s number or a name.</source>
        <translation>No se ha encontrado nada. Busque un código o una tarjeta completos, sus cuatro últimos caracteres, un número de tique o un nombre.</translation>
    </message>
    <message>
        <source>Journal’s mark: {mark}</source>
        <translation>Marca del diario: {mark}</translation>
    </message>
    <message>
        <source>Checking… {percent} %</source>
        <translation>Comprobando… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The journal is sound: {n} line was checked.</source>
        <translation>El diario está íntegro: {n} línea comprobada.</translation>
    </message>
    <message>
        <source>The journal is sound: {n} lines were checked.</source>
        <translation>El diario está íntegro: {n} líneas comprobadas.</translation>
    </message>
    <message>
        <source>{n} more thing does not fit.</source>
        <translation>{n} cosa más no concuerda.</translation>
    </message>
    <message>
        <source>{n} more things do not fit.</source>
        <translation>{n} cosas más no concuerdan.</translation>
    </message>
    <message>
        <source>Line {line}, or the one before it, was changed afterwards.</source>
        <translation>La línea {line}, o la anterior, se cambió después.</translation>
    </message>
    <message>
        <source>Lines are missing, from line {line} on.</source>
        <translation>Faltan líneas, desde la línea {line}.</translation>
    </message>
    <message>
        <source>Line {line} was added afterwards.</source>
        <translation>La línea {line} se añadió después.</translation>
    </message>
    <message>
        <source>The voucher {burn} is not as its last line ({line}) says.</source>
        <translation>El vale {burn} no está como dice su última línea ({line}).</translation>
    </message>
    <message>
        <source>The lines of the voucher {burn} are missing.</source>
        <translation>Faltan las líneas del vale {burn}.</translation>
    </message>
    <message>
        <source>Line {line} is about a voucher that this till does not have.</source>
        <translation>La línea {line} trata de un vale que esta caja no tiene.</translation>
    </message>
    <message>
        <source>The archive that ends with line {line} is not in its folder, or was changed.</source>
        <translation>El archivo que acaba en la línea {line} no está en su carpeta o se cambió.</translation>
    </message>
    <message>
        <source>File {line} of old sales is not in its folder, or was changed.</source>
        <translation>El archivo {line} de ventas antiguas no está en su carpeta, o fue modificado.</translation>
    </message>
    <message>
        <source>Line {line} is not the one whose mark was noted: the journal was rewritten.</source>
        <translation>La línea {line} no es la de la marca anotada: el diario se reescribió.</translation>
    </message>
    <message>
        <source>{n} line written to {file}.</source>
        <translation>{n} línea escrita en {file}.</translation>
    </message>
    <message>
        <source>{n} lines written to {file}.</source>
        <translation>{n} líneas escritas en {file}.</translation>
    </message>
    <message>
        <source>Lines {first} to {through} are in {file}, signed by the key {key}.</source>
        <translation>Las líneas {first} a {through} están en {file}, firmadas con la clave {key}.</translation>
    </message>
    <message>
        <source>Nothing to archive: no settled line is that old.</source>
        <translation>Nada que archivar: ninguna línea resuelta es tan antigua.</translation>
    </message>
    <message>
        <source>The file is sound: lines {first} to {through} of the till {till}, from {since} to {until}. Mark: {mark}.</source>
        <translation>El archivo está íntegro: líneas {first} a {through} de la caja {till}, del {since} al {until}. Marca: {mark}.</translation>
    </message>
    <message>
        <source>Signed by this till’s key {key}.</source>
        <translation>Firmado con la clave {key} de esta caja.</translation>
    </message>
    <message>
        <source>Signed by the key {key}, which is not this till’s.</source>
        <translation>Firmado con la clave {key}, que no es la de esta caja.</translation>
    </message>
    <message>
        <source>Signed by the key {key}: compare it with what you noted.</source>
        <translation>Firmado con la clave {key}: compárela con la que anotó.</translation>
    </message>
    <message>
        <source>{n} wrong try</source>
        <translation>{n} intento fallido</translation>
    </message>
    <message>
        <source>{n} wrong tries</source>
        <translation>{n} intentos fallidos</translation>
    </message>
    <message>
        <source>{n} sale</source>
        <translation>{n} venta</translation>
    </message>
    <message>
        <source>{n} sales</source>
        <translation>{n} ventas</translation>
    </message>
    <message>
        <source>{n} voucher used</source>
        <translation>{n} vale usado</translation>
    </message>
    <message>
        <source>{n} vouchers used</source>
        <translation>{n} vales usados</translation>
    </message>
    <message>
        <source>{n} voucher given back</source>
        <translation>{n} vale devuelto</translation>
    </message>
    <message>
        <source>{n} vouchers given back</source>
        <translation>{n} vales devueltos</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>cajero</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>in {n} place</source>
        <translation>en {n} lugar</translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation>en {n} lugares</translation>
    </message>
    <message>
        <source>{n} later</source>
        <translation>{n} más tarde</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>según el plazo</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} código</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} códigos</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>tarjeta {card}</translation>
    </message>
    <message>
        <source>Copied data found</source>
        <translation>Datos copiados encontrados</translation>
    </message>
    <message>
        <source>Till moved here</source>
        <translation>Caja trasladada aquí</translation>
    </message>
    <message>
        <source>Became a till of its own</source>
        <translation>Convertida en caja propia</translation>
    </message>
    <message>
        <source>Older data found</source>
        <translation>Datos más antiguos encontrados</translation>
    </message>
    <message>
        <source>Damaged stock set aside</source>
        <translation>Existencias dañadas apartadas</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation>Archivos comprobados</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keys to touch</source>
        <translation>Teclas en pantalla</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Open or close the keys to touch</source>
        <translation>Abrir o cerrar las teclas en pantalla</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys of the till</source>
        <translation>Teclas de la caja</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Close the page of keys</source>
        <translation>Cerrar la página de teclas</translation>
    </message>
    <message>
        <source>Scanning works at any time, whatever is in front.</source>
        <translation>Se puede escanear en cualquier momento, haya lo que haya en pantalla.</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>El próximo escaneo es una tarjeta</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Teclear un código</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Importe de la compra</translation>
    </message>
    <message>
        <source>A manager approves</source>
        <translation>Autoriza un responsable</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de ticket</translation>
    </message>
    <message>
        <source>Vouchers of this sale</source>
        <translation>Vales de esta venta</translation>
    </message>
    <message>
        <source>Remove the voucher (after F7)</source>
        <translation>Quitar el vale (después de F7)</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Finalizar la venta</translation>
    </message>
    <message>
        <source>Cancel or go back</source>
        <translation>Cancelar o volver</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Use the customer’s reward</source>
        <translation>Usar la recompensa del cliente</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Apartar la venta</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventas apartadas</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Copiar el resumen</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>El manual</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Codes to try (training)</source>
        <translation>Códigos para probar (prácticas)</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Visita: paso siguiente</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Visita: paso anterior</translation>
    </message>
    <message>
        <source>Tour: end</source>
        <translation>Visita: terminar</translation>
    </message>
    <message>
        <source>State of the till</source>
        <translation>Estado de la caja</translation>
    </message>
    <message>
        <source>The manager’s pages</source>
        <translation>Las páginas del responsable</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Probar el escáner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Claro, oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Cambiar de usuario, bloquear la caja</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Alt+End</source>
        <translation>Alt+Fin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look: {look}
Ctrl+T</source>
        <translation>Aspecto: {look}
Ctrl+T</translation>
    </message>
    <message>
        <source>♪ off
Ctrl+M</source>
        <translation>♪ no
Ctrl+M</translation>
    </message>
    <message>
        <source>♪ on
Ctrl+M</source>
        <translation>♪ sí
Ctrl+M</translation>
    </message>
    <message>
        <source>The till is silent: turn the sound on</source>
        <translation>La caja está en silencio: activar el sonido</translation>
    </message>
    <message>
        <source>The till is heard: turn the sound off</source>
        <translation>La caja suena: quitar el sonido</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>File of codes</source>
        <translation>Archivo de códigos</translation>
    </message>
    <message>
        <source>Files of codes (*.csv *.txt *.gz)</source>
        <translation>Archivos de códigos (*.csv *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find a code: scan or type</source>
        <translation>Buscar un código: escanear o escribir</translation>
    </message>
    <message>
        <source>Search rewards</source>
        <translation>Recompensa…</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>Cifras de un código</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Aviso a</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usables</translation>
    </message>
    <message>
        <source>Min. sale</source>
        <translation>Compra mín.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Codes left to grant, as Splio counts them</source>
        <translation>Códigos por conceder, según Splio</translation>
    </message>
    <message>
        <source>Low at this many left</source>
        <translation>Bajo a partir de este número</translation>
    </message>
    <message>
        <source>At the pace of the last two weeks</source>
        <translation>Al ritmo de las dos últimas semanas</translation>
    </message>
    <message>
        <source>Granted and usable, as this till counts</source>
        <translation>Concedidos y usables, según esta caja</translation>
    </message>
    <message>
        <source>Smallest purchase</source>
        <translation>Compra mínima</translation>
    </message>
    <message>
        <source>Web only; product and channel</source>
        <translation>Solo web; producto y canal</translation>
    </message>
    <message>
        <source>When its codes were last listed whole</source>
        <translation>Última lista completa de sus códigos</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>How the codes of the rewards hold out</source>
        <translation>Cuánto durarán los códigos de las recompensas</translation>
    </message>
    <message>
        <source>Left and right choose a column, Space sorts by it</source>
        <translation>Izquierda y derecha eligen una columna, Espacio ordena</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Rewards  Esc</source>
        <translation>Recompensas  Esc</translation>
    </message>
    <message>
        <source>Back to the rewards</source>
        <translation>Volver a las recompensas</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock de códigos</translation>
    </message>
    <message>
        <source>Life of a code</source>
        <translation>Vida de un código</translation>
    </message>
    <message>
        <source>Codes of {reward}</source>
        <translation>Códigos de {reward}</translation>
    </message>
    <message>
        <source>Own codes</source>
        <translation>Códigos propios</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first sync.</source>
        <translation>Aún no hay cifras: llegan con la primera sincronización.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Campos…</translation>
    </message>
    <message>
        <source>Its codes…</source>
        <translation>Sus códigos…</translation>
    </message>
    <message>
        <source>Own codes…</source>
        <translation>Códigos propios…</translation>
    </message>
    <message>
        <source>{n} reward is running out: ask for codes.</source>
        <translation>{n} recompensa se está agotando: pida códigos.</translation>
    </message>
    <message>
        <source>{n} rewards are running out: ask for codes.</source>
        <translation>{n} recompensas se están agotando: pida códigos.</translation>
    </message>
    <message>
        <source>Nothing is running out.</source>
        <translation>Nada se está agotando.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which} (F11).</source>
        <translation>{n} recompensa se está quedando sin códigos: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which} (F11).</source>
        <translation>{n} recompensas se están quedando sin códigos: {which} (F11).</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>quedan {n}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>about {n} day</source>
        <translation>alrededor de {n} día</translation>
    </message>
    <message>
        <source>about {n} days</source>
        <translation>unos {n} días</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Buscar  Intro</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Dejarlo  Esc</translation>
    </message>
    <message>
        <source>Codes of the reward</source>
        <translation>Códigos de la recompensa</translation>
    </message>
    <message>
        <source>Type by touch</source>
        <translation>Escribir con el dedo</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} código</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} códigos</translation>
    </message>
    <message>
        <source>looking on, {n} codes of the stock so far…</source>
        <translation>buscando, {n} códigos del stock vistos…</translation>
    </message>
    <message>
        <source>more as you scroll down</source>
        <translation>más al bajar</translation>
    </message>
    <message>
        <source>No code of this reward is like that.</source>
        <translation>Ningún código de esta recompensa es así.</translation>
    </message>
    <message>
        <source>The stock holds no code of this reward.</source>
        <translation>El stock no contiene códigos de esta recompensa.</translation>
    </message>
    <message>
        <source>Only the first {n} digits count.</source>
        <translation>Solo cuentan las {n} primeras cifras.</translation>
    </message>
    <message>
        <source>Last 4 digits</source>
        <translation>4 últimas cifras</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>Primeras cifras</translation>
    </message>
    <message>
        <source>Search by: {end}</source>
        <translation>Buscar por: {end}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Details of the reward</source>
        <translation>Detalles de la recompensa</translation>
    </message>
    <message>
        <source>No reward is chosen.</source>
        <translation>Ninguna recompensa elegida.</translation>
    </message>
    <message>
        <source>Counting its codes…</source>
        <translation>Contando sus códigos…</translation>
    </message>
    <message>
        <source>None of its codes are here.</source>
        <translation>Ninguno de sus códigos está aquí.</translation>
    </message>
    <message>
        <source>{n} code here:</source>
        <translation>{n} código aquí:</translation>
    </message>
    <message>
        <source>{n} codes here:</source>
        <translation>{n} códigos aquí:</translation>
    </message>
    <message>
        <source>not in money</source>
        <translation>no en dinero</translation>
    </message>
    <message>
        <source>number {id}</source>
        <translation>número {id}</translation>
    </message>
    <message>
        <source>waits {n} day after it is granted</source>
        <translation>espera {n} día tras concederse</translation>
    </message>
    <message>
        <source>waits {n} days after it is granted</source>
        <translation>espera {n} días tras concederse</translation>
    </message>
    <message>
        <source>from a purchase of {amount}</source>
        <translation>desde una compra de {amount}</translation>
    </message>
    <message>
        <source>online shop only</source>
        <translation>solo tienda en línea</translation>
    </message>
    <message>
        <source>cannot be read: {field} = {value}</source>
        <translation>ilegible: {field} = {value}</translation>
    </message>
    <message>
        <source>usable {start} to {end}</source>
        <translation>usable del {start} al {end}</translation>
    </message>
    <message>
        <source>usable from {start}</source>
        <translation>usable desde el {start}</translation>
    </message>
    <message>
        <source>usable until {end}</source>
        <translation>usable hasta el {end}</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Campos: {fields}</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Ask Splio now</source>
        <translation>Preguntar a Splio</translation>
    </message>
    <message>
        <source>Looking {code} up…</source>
        <translation>Buscando {code}…</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Preguntando a Splio…</translation>
    </message>
    <message>
        <source>What happened to the code</source>
        <translation>Qué le pasó al código</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{code} was used here; its sale is in an archive.</source>
        <translation>{code} se usó aquí; su venta está en un archivo.</translation>
    </message>
    <message>
        <source>{code} is a loyalty card, not a voucher.</source>
        <translation>{code} es una tarjeta de fidelidad, no un vale.</translation>
    </message>
    <message>
        <source>Splio answered just now.</source>
        <translation>Splio acaba de responder.</translation>
    </message>
    <message>
        <source>Splio answered just now: it knows no granted code like this.</source>
        <translation>Splio acaba de responder: no conoce ningún código concedido así.</translation>
    </message>
    <message>
        <source>Splio did not answer just now. Try again in a while.</source>
        <translation>Splio no ha respondido. Inténtelo dentro de un rato.</translation>
    </message>
    <message>
        <source>Used in a sale</source>
        <translation>Usado en una venta</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>usable</translation>
    </message>
    <message>
        <source>waiting period</source>
        <translation>periodo de espera</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>status “{text}”</source>
        <translation>estado «{text}»</translation>
    </message>
    <message>
        <source>status not told</source>
        <translation>estado no dicho</translation>
    </message>
    <message>
        <source>{code} is held for a sale that is still open.</source>
        <translation>{code} está reservado para una venta aún abierta.</translation>
    </message>
    <message>
        <source>{code} was used here; Splio is yet to be told.</source>
        <translation>{code} se usó aquí; falta avisar a Splio.</translation>
    </message>
    <message>
        <source>{code} was used here; whether Splio has it is being looked up.</source>
        <translation>{code} se usó aquí; se comprueba si Splio lo tiene.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio has confirmed it.</source>
        <translation>{code} se usó aquí y Splio lo ha confirmado.</translation>
    </message>
    <message>
        <source>{code} was used here, and Splio rejected it: see the queue.</source>
        <translation>{code} se usó aquí, y Splio lo ha rechazado: véase la cola.</translation>
    </message>
    <message>
        <source>{code} was used here, rejected by Splio, and settled by a manager.</source>
        <translation>{code} se usó aquí, lo rechazó Splio y lo resolvió un responsable.</translation>
    </message>
    <message>
        <source>{code} was held here once and given back unused.</source>
        <translation>{code} se reservó aquí y se devolvió sin usar.</translation>
    </message>
    <message>
        <source>{code} may be used, says the stock.</source>
        <translation>{code} puede usarse, dice el stock.</translation>
    </message>
    <message>
        <source>{code} is in its waiting period, says the stock.</source>
        <translation>{code} está en su periodo de espera, dice el stock.</translation>
    </message>
    <message>
        <source>{code} was used, not at this till, says the stock.</source>
        <translation>{code} se usó, no en esta caja, dice el stock.</translation>
    </message>
    <message>
        <source>{code} has expired, says the stock.</source>
        <translation>{code} ha caducado, dice el stock.</translation>
    </message>
    <message>
        <source>{code} is in the stock with a status that this till does not know.</source>
        <translation>{code} está en el stock con un estado que esta caja no conoce.</translation>
    </message>
    <message>
        <source>{code} was made here and not sent to Splio yet.</source>
        <translation>{code} se creó aquí y aún no se envió a Splio.</translation>
    </message>
    <message>
        <source>{code} was made here; whether Splio has it is not clear.</source>
        <translation>{code} se creó aquí; no está claro si Splio lo tiene.</translation>
    </message>
    <message>
        <source>{code} was made here and is in Splio’s stock; nobody was granted it.</source>
        <translation>{code} se creó aquí y está en el stock de Splio; no se concedió a nadie.</translation>
    </message>
    <message>
        <source>{code} was made here, and Splio refused it.</source>
        <translation>{code} se creó aquí y Splio lo rechazó.</translation>
    </message>
    <message>
        <source>{code}: this till has no whole stock yet, so it cannot tell.</source>
        <translation>{code}: esta caja aún no tiene un stock completo y no puede decirlo.</translation>
    </message>
    <message>
        <source>{code} is not in the stock {of}, and was never used here.</source>
        <translation>{code} no está en el stock {of} y nunca se usó aquí.</translation>
    </message>
    <message>
        <source>Its last digit does not fit: was it mistyped?</source>
        <translation>Su última cifra no cuadra: ¿mal escrito?</translation>
    </message>
    <message>
        <source>Made at this till</source>
        <translation>Creado en esta caja</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>lote {batch}</translation>
    </message>
    <message>
        <source>Splio took it into its stock</source>
        <translation>Splio lo tomó en su stock</translation>
    </message>
    <message>
        <source>Splio refused it</source>
        <translation>Splio lo rechazó</translation>
    </message>
    <message>
        <source>Sent to Splio, no clear answer</source>
        <translation>Enviado a Splio, sin respuesta clara</translation>
    </message>
    <message>
        <source>reward {reward}</source>
        <translation>recompensa {reward}</translation>
    </message>
    <message>
        <source>card {card}</source>
        <translation>tarjeta {card}</translation>
    </message>
    <message>
        <source>Granted to a customer</source>
        <translation>Concedido a un cliente</translation>
    </message>
    <message>
        <source>Told by Splio</source>
        <translation>Dicho por Splio</translation>
    </message>
    <message>
        <source>Told by the file {file}</source>
        <translation>Dicho por el archivo {file}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>válido hasta {date}</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation>usado {when}</translation>
    </message>
    <message>
        <source>store {store}</source>
        <translation>tienda {store}</translation>
    </message>
    <message>
        <source>still so {age}</source>
        <translation>aún así {age}</translation>
    </message>
    <message>
        <source>Held for a sale</source>
        <translation>Reservado para una venta</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Given back unused</source>
        <translation>Devuelto sin usar</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>over the network</source>
        <translation>por la red</translation>
    </message>
    <message>
        <source>Splio has confirmed it</source>
        <translation>Splio lo ha confirmado</translation>
    </message>
    <message>
        <source>Looked up: Splio has it as ours</source>
        <translation>Comprobado: Splio lo tiene como nuestro</translation>
    </message>
    <message>
        <source>Sending to Splio</source>
        <translation>Enviándose a Splio</translation>
    </message>
    <message>
        <source>Rejected by Splio</source>
        <translation>Rechazado por Splio</translation>
    </message>
    <message>
        <source>Looked up: Splio says otherwise</source>
        <translation>Comprobado: Splio dice otra cosa</translation>
    </message>
    <message>
        <source>Looked up: not used at Splio, so it goes again</source>
        <translation>Comprobado: sin usar en Splio, se reenvía</translation>
    </message>
    <message>
        <source>Not sent, tried again later</source>
        <translation>No enviado, se reintenta después</translation>
    </message>
    <message>
        <source>Sent, no clear answer: to be looked up</source>
        <translation>Enviado, sin respuesta clara: por comprobar</translation>
    </message>
    <message>
        <source>Could not be looked up yet</source>
        <translation>Aún no se pudo comprobar</translation>
    </message>
    <message>
        <source>The till stopped while sending: to be looked up</source>
        <translation>La caja se paró durante el envío: por comprobar</translation>
    </message>
    <message>
        <source>A manager asks for another try</source>
        <translation>Un responsable pide otro intento</translation>
    </message>
    <message>
        <source>Settled by a manager</source>
        <translation>Resuelto por un responsable</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>ticket {ref}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>next try {moment}</source>
        <translation>próximo intento {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>taken out of the sale</source>
        <translation>quitado de la venta</translation>
    </message>
    <message>
        <source>the sale was cancelled</source>
        <translation>la venta se anuló</translation>
    </message>
    <message>
        <source>not used in the sale</source>
        <translation>no usado en la venta</translation>
    </message>
    <message>
        <source>used elsewhere: {when}, store {store}</source>
        <translation>usado en otro sitio: {when}, tienda {store}</translation>
    </message>
    <message>
        <source>it was used before</source>
        <translation>ya se usó antes</translation>
    </message>
    <message>
        <source>Splio does not know this code</source>
        <translation>Splio no conoce este código</translation>
    </message>
    <message>
        <source>Splio does not know this store</source>
        <translation>Splio no conoce esta tienda</translation>
    </message>
    <message>
        <source>the till’s key was refused</source>
        <translation>se rechazó la clave de la caja</translation>
    </message>
    <message>
        <source>the till stopped</source>
        <translation>la caja se paró</translation>
    </message>
    <message>
        <source>a backup was put in place</source>
        <translation>se restauró una copia</translation>
    </message>
    <message>
        <source>Splio could not be reached</source>
        <translation>No se pudo contactar con Splio</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents of the manuals</source>
        <translation>Índice de los manuales</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English.</source>
        <translation>Aún no está en su idioma: se muestra en inglés.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>Buscar  Ctrl+F</translation>
    </message>
    <message>
        <source>Search the manuals</source>
        <translation>Buscar en los manuales</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Volver
Alt+←</translation>
    </message>
    <message>
        <source>Back to what was shown</source>
        <translation>Volver a lo anterior</translation>
    </message>
    <message>
        <source>Keys
Ctrl+F1</source>
        <translation>Teclas
Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Close
Esc</source>
        <translation>Cerrar
Esc</translation>
    </message>
    <message>
        <source>Close the manual</source>
        <translation>Cerrar el manual</translation>
    </message>
    <message>
        <source>There is no manual “{name}”.</source>
        <translation>No hay ningún manual «{name}».</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Cannot be written: {path}</source>
        <translation>No se puede escribir: {path}</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message>
        <source>as of {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>as of yesterday {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>al {date}</translation>
    </message>
    <message>
        <source>Looking for rewards…</source>
        <translation>Buscando recompensas…</translation>
    </message>
    <message>
        <source>{n} reward of the customer</source>
        <translation>{n} recompensa del cliente</translation>
    </message>
    <message>
        <source>{n} rewards of the customer</source>
        <translation>{n} recompensas del cliente</translation>
    </message>
    <message>
        <source>No reward to use</source>
        <translation>Ninguna recompensa para usar</translation>
    </message>
    <message>
        <source>not checked with Splio</source>
        <translation>sin comprobar con Splio</translation>
    </message>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>in this sale</source>
        <translation>en esta venta</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>desde {amount}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>in sale: {why}</source>
        <translation>en venta: {why}</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>faltan {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>held by another sale</source>
        <translation>en otra venta</translation>
    </message>
    <message>
        <source>one too many</source>
        <translation>uno de más</translation>
    </message>
    <message>
        <source>not with the other</source>
        <translation>no con el otro</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>nada que pagar</translation>
    </message>
    <message>
        <source>another customer’s</source>
        <translation>de otro cliente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>Use reward: {reward}. Key: {key}</source>
        <translation>Usar la recompensa: {reward}. Tecla: {key}</translation>
    </message>
    <message>
        <source>More
{page}/{pages}</source>
        <translation>Más
{page}/{pages}</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Buscar al cliente</translation>
    </message>
    <message>
        <source>E-mail, phone or last name</source>
        <translation>Correo, teléfono o apellido</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Consultando a Splio…</translation>
    </message>
    <message>
        <source>Type an e-mail, a phone number or a last name.</source>
        <translation>Escriba un correo, un teléfono o un apellido.</translation>
    </message>
    <message>
        <source>That is too short: type more of it.</source>
        <translation>Es demasiado corto: escriba más.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This e-mail is not complete: name@place.fr</source>
        <translation>Este correo está incompleto: nombre@sitio.es</translation>
    </message>
    <message>
        <source>Search needs Splio, and this till has no key yet.</source>
        <translation>La búsqueda necesita Splio, y esta caja aún no tiene clave.</translation>
    </message>
    <message>
        <source>Splio does not let this till search.</source>
        <translation>Splio no permite buscar a esta caja.</translation>
    </message>
    <message>
        <source>Splio takes too long to answer.</source>
        <translation>Splio tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>Splio is busy.</source>
        <translation>Splio está ocupado.</translation>
    </message>
    <message>
        <source>Search needs Splio; the link is down.</source>
        <translation>La búsqueda necesita Splio; no hay conexión.</translation>
    </message>
    <message>
        <source>Splio gave no usable answer.</source>
        <translation>Splio no ha dado una respuesta útil.</translation>
    </message>
    <message>
        <source>Ask for the card.</source>
        <translation>Pida la tarjeta.</translation>
    </message>
    <message>
        <source>Nobody has this e-mail. Try the phone number or the last name.</source>
        <translation>Nadie tiene este correo. Pruebe con el teléfono o el apellido.</translation>
    </message>
    <message>
        <source>Nobody has this number. Try the e-mail or the last name.</source>
        <translation>Nadie tiene este número. Pruebe con el correo o el apellido.</translation>
    </message>
    <message>
        <source>Nobody has this card.</source>
        <translation>Nadie tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Nobody by this name. Check the spelling, or try the e-mail or phone.</source>
        <translation>Nadie con este nombre. Revise cómo se escribe, o pruebe con el correo o el teléfono.</translation>
    </message>
    <message>
        <source>The first {n} of {total}: add the first name, or use the e-mail.</source>
        <translation>Los primeros {n} de {total}: añada el nombre o use el correo.</translation>
    </message>
    <message>
        <source>{n} customer found. Enter takes the marked one.</source>
        <translation>{n} cliente encontrado. Intro toma el marcado.</translation>
    </message>
    <message>
        <source>{n} customers found. Choose with the arrows or 1 to 9.</source>
        <translation>{n} clientes encontrados. Elija con las flechas o de 1 a 9.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>no loyalty card</source>
        <translation>sin tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Tarjeta {code}</translation>
    </message>
    <message>
        <source>Programme {name}</source>
        <translation>Programa {name}</translation>
    </message>
    <message>
        <source>Find customer
Ctrl+F</source>
        <translation>Buscar cliente
Ctrl+F</translation>
    </message>
    <message>
        <source>Search  Enter</source>
        <translation>Buscar  Intro</translation>
    </message>
    <message>
        <source>Search for the customer</source>
        <translation>Buscar al cliente</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Compare the number with the voucher; then ask the manager.</source>
        <translation>Compare el número con el vale; después consulte al responsable.</translation>
    </message>
    <message>
        <source>Compare the number with the voucher and scan it again.</source>
        <translation>Compare el número con el vale y escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Type the code again.</source>
        <translation>Escriba el código de nuevo.</translation>
    </message>
    <message>
        <source>Finish or cancel the other sale first.</source>
        <translation>Finalice o cancele antes la otra venta.</translation>
    </message>
    <message>
        <source>Go on without it; in doubt, ask the manager.</source>
        <translation>Siga sin él; en caso de duda, consulte al responsable.</translation>
    </message>
    <message>
        <source>Give the voucher back and go on without it.</source>
        <translation>Devuelva el vale y siga sin él.</translation>
    </message>
    <message>
        <source>Give the voucher back; try again once Splio answers.</source>
        <translation>Devuelva el vale; inténtelo de nuevo cuando Splio responda.</translation>
    </message>
    <message>
        <source>Ask the manager.</source>
        <translation>Consulte al responsable.</translation>
    </message>
    <message>
        <source>Check whose card is scanned in this sale.</source>
        <translation>Compruebe de quién es la tarjeta escaneada en esta venta.</translation>
    </message>
    <message>
        <source>Scan the customer’s card.</source>
        <translation>Escanee la tarjeta del cliente.</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Escanee de nuevo la tarjeta o use otra.</translation>
    </message>
    <message>
        <source>Enter the amount of the purchase.</source>
        <translation>Escriba el importe de la compra.</translation>
    </message>
    <message>
        <source>Offer to add an article, then correct the amount.</source>
        <translation>Ofrezca añadir un artículo y corrija el importe.</translation>
    </message>
    <message>
        <source>Keep it for the next purchase, or remove another.</source>
        <translation>Guárdelo para la próxima compra o quite otro.</translation>
    </message>
    <message>
        <source>Give it back; it stays good for the next purchase.</source>
        <translation>Devuélvalo; sigue valiendo para la próxima compra.</translation>
    </message>
    <message>
        <source>Ask which voucher to keep, and remove the other.</source>
        <translation>Pregunte qué vale prefiere y quite el otro.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Till
Esc</source>
        <translation>Caja
Esc</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
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
        <translation>Cajero</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more try, then a wait.</source>
        <translation>El PIN no es correcto. {n} intento más y habrá que esperar.</translation>
    </message>
    <message>
        <source>That is not the PIN. {n} more tries, then a wait.</source>
        <translation>El PIN no es correcto. {n} intentos más y habrá que esperar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for {name}. Next try in {wait}.</source>
        <translation>Demasiados PIN erróneos de {name}. Nuevo intento en {wait}.</translation>
    </message>
    <message>
        <source>A manager approves.</source>
        <translation>Aprueba un responsable.</translation>
    </message>
    <message>
        <source>This is for a manager.</source>
        <translation>Esto es para un responsable.</translation>
    </message>
    <message>
        <source>The journal is for a manager.</source>
        <translation>El registro es para un responsable.</translation>
    </message>
    <message>
        <source>The reports are for a manager.</source>
        <translation>Los informes son para un responsable.</translation>
    </message>
    <message>
        <source>An export is for a manager.</source>
        <translation>Una exportación es para un responsable.</translation>
    </message>
    <message>
        <source>The settings are for a manager.</source>
        <translation>Los ajustes son para un responsable.</translation>
    </message>
    <message>
        <source>The page of people is for a manager.</source>
        <translation>La página de personas es para un responsable.</translation>
    </message>
    <message>
        <source>This is for somebody who works here.</source>
        <translation>Esto es para quien trabaja aquí.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay nadie conectado.</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{name}: {role} since {date}</source>
        <translation>{name}: {role} desde el {date}</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>baja el {date}</translation>
    </message>
    <message>
        <source>Nobody is entered: the till asks nobody, and everybody may do everything.</source>
        <translation>No hay nadie inscrito: la caja no pregunta a nadie y todos pueden hacer todo.</translation>
    </message>
    <message>
        <source>PIN (not shown)</source>
        <translation>PIN (no se muestra)</translation>
    </message>
    <message>
        <source>PIN of {name} (not shown)</source>
        <translation>PIN de {name} (no se muestra)</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed.</source>
        <translation>Los dos PIN son distintos. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>{path} sets {n} setting</source>
        <translation>{path} fija {n} ajuste</translation>
    </message>
    <message>
        <source>{path} sets {n} settings</source>
        <translation>{path} fija {n} ajustes</translation>
    </message>
    <message>
        <source>not followed in it: {keys}</source>
        <translation>sin efecto en él: {keys}</translation>
    </message>
    <message>
        <source>The company’s policy ({path}) is not followed: not only administrators can change it.</source>
        <translation>Las normas de la empresa ({path}) no se siguen: no solo los administradores pueden cambiarlas.</translation>
    </message>
    <message>
        <source>Tell your IT: the file and its folder must belong to the administrator, and nobody else may write there.</source>
        <translation>Avise a su informática: el archivo y su carpeta deben ser del administrador y nadie más debe poder escribir allí.</translation>
    </message>
    <message>
        <source>Tell your IT: secrets do not belong there, and each name must be right.</source>
        <translation>Avise a su informática: allí no van secretos y cada nombre debe ser correcto.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Before taking the file in</source>
        <translation>Antes de cargar el archivo</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Cargarlo</translation>
    </message>
    <message>
        <source>Leave it  Esc</source>
        <translation>Dejarlo  Esc</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Its columns, and the first rows</source>
        <translation>Sus columnas y las primeras filas</translation>
    </message>
    <message>
        <source>Granted codes</source>
        <translation>Códigos concedidos</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Used codes</source>
        <translation>Códigos usados</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>{what} · columns parted by “{mark}” · letters as {encoding}</source>
        <translation>{what} · columnas separadas por «{mark}» · letras en {encoding}</translation>
    </message>
    <message>
        <source>It does not tell: {columns}. If the file calls that otherwise, say so in the settings.</source>
        <translation>No indica: {columns}. Si el archivo lo llama de otra manera, dígalo en los ajustes.</translation>
    </message>
    <message>
        <source>Its only row would be left out:</source>
        <translation>Su única fila quedaría fuera:</translation>
    </message>
    <message>
        <source>Of the first {n} rows, {bad} would be left out:</source>
        <translation>De las primeras {n} filas, {bad} quedarían fuera:</translation>
    </message>
    <message>
        <source>line {number}: {why}</source>
        <translation>línea {number}: {why}</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>{key} was moved out of {path}: it is kept as a secret now.</source>
        <translation>{key} se ha sacado de {path}: ahora se guarda como secreto.</translation>
    </message>
    <message>
        <source>{key} can be read in {path}, and could not be moved from there.</source>
        <translation>{key} se puede leer en {path} y no se ha podido sacar de ahí.</translation>
    </message>
    <message>
        <source>{key} is given by the environment ({variable}).</source>
        <translation>{key} viene dado por el entorno ({variable}).</translation>
    </message>
    <message>
        <source>{key}: other users of this computer can read {path}.</source>
        <translation>{key}: otros usuarios de este equipo pueden leer {path}.</translation>
    </message>
    <message>
        <source>Enter it in the settings or with “posapp key”, and delete it there.</source>
        <translation>Introdúzcalo en los ajustes o con «posapp key», y bórrelo de ahí.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>A customer’s card was forgotten: choose one voucher.</source>
        <translation>La tarjeta de un cliente se ha olvidado: elija un solo vale.</translation>
    </message>
    <message>
        <source>This sale is in hand at this till: complete or cancel it there.</source>
        <translation>Esta venta está en curso en esta caja: termínela o anúlela allí.</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Exportar la cola</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Ticket {ref}: opened {age}, holds {found}</source>
        <translation>Tique {ref}: abierto {age}, retiene {found}</translation>
    </message>
    <message>
        <source>Ticket {ref}: put aside, opened {age}, holds {found}</source>
        <translation>Tique {ref}: apartado, abierto {age}, retiene {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: opened {age}, holds {found}</source>
        <translation>Una venta sin tique: abierta {age}, retiene {found}</translation>
    </message>
    <message>
        <source>A sale without a ticket: put aside, opened {age}, holds {found}</source>
        <translation>Una venta sin tique: apartada, abierta {age}, retiene {found}</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} vale</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} vales</translation>
    </message>
    <message>
        <source>Granted before: {told}</source>
        <translation>Ya concedido: {told}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give a reason, for the journal.</source>
        <translation>Dé un motivo, para el diario.</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>Diga quién decide.</translation>
    </message>
    <message>
        <source>Settle {n} voucher</source>
        <translation>Resolver {n} vale</translation>
    </message>
    <message>
        <source>Settle {n} vouchers</source>
        <translation>Resolver {n} vales</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>The shop takes the loss: Splio is not told again. This cannot be undone.</source>
        <translation>La tienda asume la pérdida: no se avisa más a Splio. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Goodwill to the customer</source>
        <translation>Gesto comercial</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <translation>Error en la caja</translation>
    </message>
    <message>
        <source>Goods were returned</source>
        <translation>Artículos devueltos</translation>
    </message>
    <message>
        <source>Voucher was not genuine</source>
        <translation>El vale no era auténtico</translation>
    </message>
    <message>
        <source>Does the customer have it?</source>
        <translation>¿Lo tiene el cliente?</translation>
    </message>
    <message>
        <source>Yes, granted</source>
        <translation>Sí, concedido</translation>
    </message>
    <message>
        <source>Look at the customer’s rewards in Splio.</source>
        <translation>Mire las recompensas del cliente en Splio.</translation>
    </message>
    <message>
        <source>No, not granted</source>
        <translation>No, no concedido</translation>
    </message>
    <message>
        <source>Looked up in Splio</source>
        <translation>Consultado en Splio</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no se quiere</translation>
    </message>
    <message>
        <source>Give held vouchers back</source>
        <translation>Devolver vales retenidos</translation>
    </message>
    <message>
        <source>Give {n} voucher back</source>
        <translation>Devolver {n} vale</translation>
    </message>
    <message>
        <source>Give {n} vouchers back</source>
        <translation>Devolver {n} vales</translation>
    </message>
    <message>
        <source>Is a customer still waiting for one of these sales? Ask first.</source>
        <translation>¿Espera aún un cliente por una de estas ventas? Pregunte antes.</translation>
    </message>
    <message>
        <source>Cancel {n} sale, and all it holds</source>
        <translation>Anular {n} venta y todo lo que retiene</translation>
    </message>
    <message>
        <source>Cancel {n} sales, and all they hold</source>
        <translation>Anular {n} ventas y todo lo que retienen</translation>
    </message>
    <message>
        <source>Left open by mistake</source>
        <translation>Dejada abierta por error</translation>
    </message>
    <message>
        <source>The customer has left</source>
        <translation>El cliente se ha ido</translation>
    </message>
    <message>
        <source>Grant a new reward</source>
        <translation>Conceder una nueva recompensa</translation>
    </message>
    <message>
        <source>{card}, the card of the sale</source>
        <translation>{card}, la tarjeta de la venta</translation>
    </message>
    <message>
        <source>Customer’s card</source>
        <translation>Tarjeta del cliente</translation>
    </message>
    <message>
        <source>Find a reward</source>
        <translation>Buscar una recompensa</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Voucher was rejected</source>
        <translation>El vale fue rechazado</translation>
    </message>
    <message>
        <source>Choose a reward.</source>
        <translation>Elija una recompensa.</translation>
    </message>
    <message>
        <source>Enter the customer’s card.</source>
        <translation>Introduzca la tarjeta del cliente.</translation>
    </message>
    <message>
        <source>{n} customers, each to their own card</source>
        <translation>{n} clientes, cada uno en su tarjeta</translation>
    </message>
    <message>
        <source>The same reward again</source>
        <translation>La misma recompensa otra vez</translation>
    </message>
    <message>
        <source>Grant {n} reward</source>
        <translation>Conceder {n} recompensa</translation>
    </message>
    <message>
        <source>Grant {n} rewards</source>
        <translation>Conceder {n} recompensas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Ticket, or last digits of code or card</source>
        <translation>Tique, o últimas cifras del código o la tarjeta</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Each touch adds a row to the choice</source>
        <translation>Cada toque añade una fila a la elección</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>La línea elegida, entera</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>New reward…</source>
        <translation>Recompensa…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Choose a row: it is told here in full.</source>
        <translation>Elija una línea: aquí se lee entera.</translation>
    </message>
    <message>
        <source>Vouchers used at this till</source>
        <translation>Vales usados en esta caja</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>{n} voucher worth {value}</source>
        <translation>{n} vale por valor de {value}</translation>
    </message>
    <message>
        <source>{n} vouchers worth {value}</source>
        <translation>{n} vales por valor de {value}</translation>
    </message>
    <message>
        <source>ticket {ref}</source>
        <translation>tique {ref}</translation>
    </message>
    <message>
        <source>tries: {n}</source>
        <translation>intentos: {n}</translation>
    </message>
    <message>
        <source>The sale is still open.</source>
        <translation>La venta sigue abierta.</translation>
    </message>
    <message>
        <source>Under way to Splio.</source>
        <translation>En camino a Splio.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Splio does not know this code.</source>
        <translation>Splio no conoce este código.</translation>
    </message>
    <message>
        <source>Splio did not know the card at the time of sale.</source>
        <translation>Splio no conocía la tarjeta en el momento de la venta.</translation>
    </message>
    <message>
        <source>The code belongs to another customer’s card.</source>
        <translation>El código es de la tarjeta de otro cliente.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale.</source>
        <translation>No válido en el momento de la venta.</translation>
    </message>
    <message>
        <source>Not valid at the time of sale: Splio says {limit}, sold {sold}.</source>
        <translation>No válido en el momento de la venta: Splio dice {limit}, vendido {sold}.</translation>
    </message>
    <message>
        <source>Splio cannot be asked about a code with such marks.</source>
        <translation>No se puede preguntar a Splio por un código con esos signos.</translation>
    </message>
    <message>
        <source>The till’s own record of it is damaged.</source>
        <translation>El registro de la caja está dañado.</translation>
    </message>
    <message>
        <source>Splio says: {text}</source>
        <translation>Splio dice: {text}</translation>
    </message>
    <message>
        <source>Used before, {at_when}, in store {store}.</source>
        <translation>Ya usado, {at_when}, en la tienda {store}.</translation>
    </message>
    <message>
        <source>Used before.</source>
        <translation>Ya usado.</translation>
    </message>
    <message>
        <source>Used before, {at_when}.</source>
        <translation>Ya usado, {at_when}.</translation>
    </message>
    <message>
        <source>{name} sends it again.</source>
        <translation>{name} lo reenvía.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Did not arrive at Splio: sent again by itself.</source>
        <translation>No llegó a Splio: se reenvía solo.</translation>
    </message>
    <message>
        <source>Goes out with the next file.</source>
        <translation>Sale con el próximo archivo.</translation>
    </message>
    <message>
        <source>The till was ended while sending; Splio is asked.</source>
        <translation>La caja se cerró durante el envío; se pregunta a Splio.</translation>
    </message>
    <message>
        <source>A backup was put in place; Splio is asked first.</source>
        <translation>Se restauró una copia; primero se pregunta a Splio.</translation>
    </message>
    <message>
        <source>In a file on its way; nobody can say if it was read.</source>
        <translation>En un archivo en camino; nadie sabe si se leyó.</translation>
    </message>
    <message>
        <source>Splio does not say clearly who used it.</source>
        <translation>Splio no dice con claridad quién lo usó.</translation>
    </message>
    <message>
        <source>{cause} Splio is asked what became of it.</source>
        <translation>{cause} Se pregunta a Splio qué fue de él.</translation>
    </message>
    <message>
        <source>No clear answer came back.</source>
        <translation>No llegó ninguna respuesta clara.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>{n} voucher is sent again</source>
        <translation>{n} vale se reenvía</translation>
    </message>
    <message>
        <source>{n} vouchers are sent again</source>
        <translation>{n} vales se reenvían</translation>
    </message>
    <message>
        <source>{n} voucher is marked as settled</source>
        <translation>{n} vale queda como resuelto</translation>
    </message>
    <message>
        <source>{n} vouchers are marked as settled</source>
        <translation>{n} vales quedan como resueltos</translation>
    </message>
    <message>
        <source>{n} voucher can be used again</source>
        <translation>{n} vale puede usarse de nuevo</translation>
    </message>
    <message>
        <source>{n} vouchers can be used again</source>
        <translation>{n} vales pueden usarse de nuevo</translation>
    </message>
    <message>
        <source>{n} voucher is clear now</source>
        <translation>{n} vale está claro ahora</translation>
    </message>
    <message>
        <source>{n} vouchers are clear now</source>
        <translation>{n} vales están claros ahora</translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation>{done}.</translation>
    </message>
    <message>
        <source>{n} is still unclear</source>
        <translation>{n} sigue sin aclarar</translation>
    </message>
    <message>
        <source>{n} are still unclear</source>
        <translation>{n} siguen sin aclarar</translation>
    </message>
    <message>
        <source>{done}; {rest}.</source>
        <translation>{done}; {rest}.</translation>
    </message>
    <message>
        <source>{n} has changed meanwhile ({which})</source>
        <translation>{n} ha cambiado entretanto ({which})</translation>
    </message>
    <message>
        <source>{n} have changed meanwhile ({which})</source>
        <translation>{n} han cambiado entretanto ({which})</translation>
    </message>
    <message>
        <source>{n} was rejected.</source>
        <translation>{n} rechazado.</translation>
    </message>
    <message>
        <source>{n} were rejected.</source>
        <translation>{n} rechazados.</translation>
    </message>
    <message>
        <source>{n} voucher arrived at Splio.</source>
        <translation>{n} vale llegó a Splio.</translation>
    </message>
    <message>
        <source>{n} vouchers arrived at Splio.</source>
        <translation>{n} vales llegaron a Splio.</translation>
    </message>
    <message>
        <source>The rest waits: {cause}</source>
        <translation>El resto espera: {cause}</translation>
    </message>
    <message>
        <source>{n} voucher was written to {file}.</source>
        <translation>{n} vale se escribió en {file}.</translation>
    </message>
    <message>
        <source>{n} vouchers were written to {file}.</source>
        <translation>{n} vales se escribieron en {file}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}.</source>
        <translation>{reward} se concedió a la tarjeta {card}.</translation>
    </message>
    <message>
        <source>{reward} was granted to card {card}: code {codes}.</source>
        <translation>{reward} se concedió a la tarjeta {card}: código {codes}.</translation>
    </message>
    <message>
        <source>{reward} was not granted to card {card}: {reason}</source>
        <translation>{reward} no se concedió a la tarjeta {card}: {reason}</translation>
    </message>
    <message>
        <source>{reward} for card {card} is on its way.</source>
        <translation>{reward} para la tarjeta {card} está en camino.</translation>
    </message>
    <message>
        <source>{reward} for card {card} is granted as soon as Splio takes it. {why}</source>
        <translation>{reward} se concede a la tarjeta {card} en cuanto Splio lo acepte. {why}</translation>
    </message>
    <message>
        <source>It is not clear yet whether card {card} has {reward}: do not grant it again. {why}</source>
        <translation>Aún no se sabe si la tarjeta {card} tiene {reward}: no lo conceda otra vez. {why}</translation>
    </message>
    <message>
        <source>Splio refuses it now, yet the first call may have arrived: look at the customer’s rewards in Splio.</source>
        <translation>Splio lo rechaza ahora, pero la primera llamada pudo llegar: mire las recompensas del cliente en Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this reward.</source>
        <translation>Splio no conoce esta recompensa.</translation>
    </message>
    <message>
        <source>Splio does not know this card.</source>
        <translation>Splio no conoce esta tarjeta.</translation>
    </message>
    <message>
        <source>This reward has no codes left.</source>
        <translation>Esta recompensa no tiene más códigos.</translation>
    </message>
    <message>
        <source>This reward is not valid yet.</source>
        <translation>Esta recompensa aún no es válida.</translation>
    </message>
    <message>
        <source>This reward is no longer valid.</source>
        <translation>Esta recompensa ya no es válida.</translation>
    </message>
    <message>
        <source>{n} more new reward is not confirmed yet.</source>
        <translation>{n} recompensa nueva más aún no está confirmada.</translation>
    </message>
    <message>
        <source>{n} more new rewards are not confirmed yet.</source>
        <translation>{n} recompensas nuevas más aún no están confirmadas.</translation>
    </message>
    <message>
        <source>This new reward is decided, or under way. Nothing was changed.</source>
        <translation>Esta recompensa está decidida, o en camino. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A new reward needs a reason, for the journal.</source>
        <translation>Una nueva recompensa necesita un motivo, para el diario.</translation>
    </message>
    <message>
        <source>A new reward is granted 1 to {most} times at once.</source>
        <translation>Una recompensa se concede de 1 a {most} veces a la vez.</translation>
    </message>
    <message>
        <source>A key is a UUID, like those “posapp grants” shows.</source>
        <translation>Una clave es un UUID, como los de «posapp grants».</translation>
    </message>
    <message>
        <source>No new reward on this till begins with “{grant}”.</source>
        <translation>Ninguna recompensa de esta caja empieza por «{grant}».</translation>
    </message>
    <message>
        <source>The stock has no reward “{reward}”. Take its number from “posapp stock”.</source>
        <translation>El stock no tiene la recompensa «{reward}». Tome su número de «posapp stock».</translation>
    </message>
    <message>
        <source>No open sale on this till holds a voucher under “{sale}”.</source>
        <translation>Ninguna venta abierta de esta caja retiene un vale con «{sale}».</translation>
    </message>
    <message>
        <source>Several open sales are meant by “{sale}”. Give more of the number.</source>
        <translation>«{sale}» designa varias ventas abiertas. Dé más cifras.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}): choose another folder.</source>
        <translation>No se puede escribir {path} ({detail}): elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The till’s stock is old: a manager decides.</source>
        <translation>El stock de la caja es antiguo: decide un responsable.</translation>
    </message>
    <message>
        <source>The till’s stock is that {of_when}, {age}: a manager decides.</source>
        <translation>El stock de la caja es el {of_when}, {age}: decide un responsable.</translation>
    </message>
    <message>
        <source>The till’s stock is too old to rely on.</source>
        <translation>El stock de la caja es demasiado antiguo para fiarse de él.</translation>
    </message>
    <message>
        <source>The till’s stock {of_when} is too old to rely on.</source>
        <translation>El stock de la caja {of_when} es demasiado antiguo para fiarse de él.</translation>
    </message>
    <message>
        <source>Worth {value}: without Splio’s word, at most {cap} a voucher.</source>
        <translation>Vale {value}: sin confirmación de Splio, como máximo {cap} por vale.</translation>
    </message>
    <message>
        <source>With it the sale’s vouchers make {value}: without Splio’s word, at most {cap} a sale.</source>
        <translation>Con él los vales de la venta suman {value}: sin confirmación de Splio, como máximo {cap} por venta.</translation>
    </message>
    <message>
        <source>With it this till has taken {value} that Splio has not confirmed; the limit is {cap}.</source>
        <translation>Con él esta caja ha aceptado {value} que Splio no ha confirmado; el límite es {cap}.</translation>
    </message>
    <message>
        <source>This till has taken {n} voucher that Splio has not confirmed: that is the limit.</source>
        <translation>Esta caja ha aceptado {n} vale que Splio no ha confirmado: es el límite.</translation>
    </message>
    <message>
        <source>This till has taken {n} vouchers that Splio has not confirmed: that is the limit.</source>
        <translation>Esta caja ha aceptado {n} vales que Splio no ha confirmado: es el límite.</translation>
    </message>
    <message>
        <source>Splio has not confirmed anything for too long.</source>
        <translation>Splio lleva demasiado tiempo sin confirmar nada.</translation>
    </message>
    <message>
        <source>Splio has not confirmed the vouchers taken since {moment}.</source>
        <translation>Splio no ha confirmado los vales aceptados; el primero: {moment}.</translation>
    </message>
    <message>
        <source>This till has no stock of codes yet.</source>
        <translation>Esta caja aún no tiene stock de códigos.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}.</source>
        <translation>Este código no está en nuestro stock, sincronizado {age}.</translation>
    </message>
    <message>
        <source>Splio knows neither a voucher nor a card with this code.</source>
        <translation>Splio no conoce ningún vale ni tarjeta con este código.</translation>
    </message>
    <message>
        <source>Its last digit does not fit the others: perhaps a typing slip.</source>
        <translation>Su última cifra no cuadra con las demás: quizá un error al teclear.</translation>
    </message>
    <message>
        <source>Splio gives it a status this till does not know: “{status}”.</source>
        <translation>Splio le da un estado que esta caja no conoce: «{status}».</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: no reward is told.</source>
        <translation>Aquí no se conocen las condiciones de este vale: no se indica ninguna recompensa.</translation>
    </message>
    <message>
        <source>The terms of this voucher are not known here: reward “{reward}”.</source>
        <translation>Aquí no se conocen las condiciones de este vale: recompensa «{reward}».</translation>
    </message>
    <message>
        <source>A rule of this voucher cannot be read: “{rule}”.</source>
        <translation>Una regla de este vale no se puede leer: «{rule}».</translation>
    </message>
    <message>
        <source>This voucher is only for the online shop.</source>
        <translation>Este vale es solo para la tienda en línea.</translation>
    </message>
    <message>
        <source>This voucher belongs to another customer’s card.</source>
        <translation>Este vale pertenece a la tarjeta de otro cliente.</translation>
    </message>
    <message>
        <source>The customer’s card has not been scanned.</source>
        <translation>No se ha escaneado la tarjeta del cliente.</translation>
    </message>
    <message>
        <source>Splio does not know the card of this sale.</source>
        <translation>Splio no conoce la tarjeta de esta venta.</translation>
    </message>
    <message>
        <source>At most {n} voucher can be used in one sale.</source>
        <translation>Solo se puede usar {n} vale por venta.</translation>
    </message>
    <message>
        <source>At most {n} vouchers can be used in one sale.</source>
        <translation>Se pueden usar como máximo {n} vales por venta.</translation>
    </message>
    <message>
        <source>Already used.</source>
        <translation>Ya usado.</translation>
    </message>
    <message>
        <source>Already used {at_when}.</source>
        <translation>Ya usado {at_when}.</translation>
    </message>
    <message>
        <source>Already used; Splio does not say when or where.</source>
        <translation>Ya usado; Splio no dice cuándo ni dónde.</translation>
    </message>
    <message>
        <source>Store: {where}.</source>
        <translation>Tienda: {where}.</translation>
    </message>
    <message>
        <source>Held by another sale of this till {at_when}.</source>
        <translation>Reservado por otra venta de esta caja {at_when}.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; Splio will be told.</source>
        <translation>Ya usado en esta caja {at_when}; se avisará a Splio.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}; a manager is to look at it.</source>
        <translation>Ya usado en esta caja {at_when}; un responsable debe revisarlo.</translation>
    </message>
    <message>
        <source>Already used at this till {at_when}.</source>
        <translation>Ya usado en esta caja {at_when}.</translation>
    </message>
    <message>
        <source>Ticket {ticket}.</source>
        <translation>Ticket {ticket}.</translation>
    </message>
    <message>
        <source>It is still in its waiting period.</source>
        <translation>Aún está en su periodo de espera.</translation>
    </message>
    <message>
        <source>Its validity has ended.</source>
        <translation>Su validez ha terminado.</translation>
    </message>
    <message>
        <source>Its validity has not begun.</source>
        <translation>Su validez no ha empezado.</translation>
    </message>
    <message>
        <source>It is still in its waiting period, which ends {day}.</source>
        <translation>Aún está en su periodo de espera, que termina {day}.</translation>
    </message>
    <message>
        <source>It is only granted {day}.</source>
        <translation>No se concede hasta {day}.</translation>
    </message>
    <message>
        <source>Its validity begins {day}.</source>
        <translation>Su validez empieza {day}.</translation>
    </message>
    <message>
        <source>The offer ended {day}.</source>
        <translation>La oferta terminó {day}.</translation>
    </message>
    <message>
        <source>It expired {day}.</source>
        <translation>Caducó {day}.</translation>
    </message>
    <message>
        <source>Usable from {needed} of purchase: the amount is not entered.</source>
        <translation>Utilizable a partir de {needed} de compra: falta escribir el importe.</translation>
    </message>
    <message>
        <source>{missing} short: usable from {needed} of purchase.</source>
        <translation>Faltan {missing}: utilizable a partir de {needed} de compra.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} percentage a sale.</source>
        <translation>No con el otro vale de esta venta: como máximo {n} porcentaje por venta.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} percentages a sale.</source>
        <translation>No con los otros vales de esta venta: como máximo {n} porcentajes por venta.</translation>
    </message>
    <message>
        <source>Not with the other voucher of this sale: at most {n} of this kind a sale.</source>
        <translation>No con el otro vale de esta venta: como máximo {n} de este tipo por venta.</translation>
    </message>
    <message>
        <source>Not with the other vouchers of this sale: at most {n} of this kind a sale.</source>
        <translation>No con los otros vales de esta venta: como máximo {n} de este tipo por venta.</translation>
    </message>
    <message>
        <source>Nothing is left to pay: this voucher would take nothing off.</source>
        <translation>No queda nada que pagar: este vale no descontaría nada.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; it cannot be checked with Splio now.</source>
        <translation>Este código no está en nuestro stock, sincronizado {age}; ahora no se puede comprobar con Splio.</translation>
    </message>
    <message>
        <source>This code is not in our stock, synced {age}; next sync {in_time}.</source>
        <translation>Este código no está en nuestro stock, sincronizado {age}; próxima sincronización {in_time}.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Not now: vouchers are being sent to Splio. Try again in a minute.</source>
        <translation>Ahora no: se están enviando vales a Splio. Vuelva a intentarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The program may be updated; the till must close.</source>
        <translation>El programa se puede actualizar; la caja debe cerrarse.</translation>
    </message>
    <message>
        <source>The program may be updated.</source>
        <translation>El programa se puede actualizar.</translation>
    </message>
    <message>
        <source>A till is still open. Finish the sale, then close its window.</source>
        <translation>Todavía hay una caja abierta. Termine la venta y cierre su ventana.</translation>
    </message>
    <message>
        <source>No till is open.</source>
        <translation>No hay ninguna caja abierta.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>sending to Splio</source>
        <translation>enviando a Splio</translation>
    </message>
    <message>
        <source>open, and its sales cannot be read</source>
        <translation>abierta, y no se pueden leer sus ventas</translation>
    </message>
    <message>
        <source>{folder}: this user may not look into it</source>
        <translation>{folder}: este usuario no puede mirar dentro</translation>
    </message>
    <message>
        <source>An update waits: finish this sale, then the till closes by itself.</source>
        <translation>Hay una actualización en espera: termine esta venta y la caja se cerrará sola.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The chart cannot be drawn. Its figures are in the table.</source>
        <translation>El gráfico no se puede dibujar. Sus cifras están en la tabla.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>¿De qué día a qué día?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>El gráfico se está dibujando…</translation>
    </message>
    <message>
        <source>Comparing with the journal…</source>
        <translation>Comparando con el diario…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>End-of-day slip</source>
        <translation>Resumen de fin de día</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By reward</source>
        <translation>Por recompensa</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>Por cajero</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorizaciones</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>Otras {n}</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unknown reward</source>
        <translation>Recompensa desconocida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} al {last}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie identificado</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}&#xa0;h</translation>
    </message>
    <message>
        <source>{n} voucher of unknown worth: counted, not summed.</source>
        <translation>{n} vale de valor desconocido: contado, no sumado.</translation>
    </message>
    <message>
        <source>{n} vouchers of unknown worth: counted, not summed.</source>
        <translation>{n} vales de valor desconocido: contados, no sumados.</translation>
    </message>
    <message>
        <source>Vouchers used</source>
        <translation>Vales usados</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>{amount} a sale</source>
        <translation>{amount} por venta</translation>
    </message>
    <message>
        <source>Taken offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Figures agree with the journal.</source>
        <translation>Las cifras coinciden con el diario.</translation>
    </message>
    <message>
        <source>The journal of this time is in an archive: not compared.</source>
        <translation>El diario de este periodo está archivado: sin comparar.</translation>
    </message>
    <message>
        <source>Sales of this time are in an archive: these figures are not complete.</source>
        <translation>Ventas de este período están en un archivo: estas cifras no están completas.</translation>
    </message>
    <message>
        <source>The journal says otherwise. {what}: {here} here, {there} there.</source>
        <translation>El diario dice otra cosa. {what}: {here} aquí, {there} en el diario.</translation>
    </message>
    <message>
        <source>{n} more difference.</source>
        <translation>{n} diferencia más.</translation>
    </message>
    <message>
        <source>{n} more differences.</source>
        <translation>{n} diferencias más.</translation>
    </message>
    <message>
        <source>Sales with vouchers</source>
        <translation>Ventas con vales</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>{time} {by}: {why} ({reward}, {code})</source>
        <translation>{time} {by}: {why} ({reward}, {code})</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Give a day (--day), or a period (--from, --to): not both.</source>
        <translation>Indique un día (--day) o un periodo (--from, --to), no ambos.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as year-month-day, e.g. 2026-11-22.</source>
        <translation>«{text}» no es un día. Escríbalo año-mes-día, p. ej. 2026-11-22.</translation>
    </message>
    <message>
        <source>in {n} sale</source>
        <translation>en {n} venta</translation>
    </message>
    <message>
        <source>in {n} sales</source>
        <translation>en {n} ventas</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Report: {days}</source>
        <translation>Informe: {days}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Unknown worth</source>
        <translation>Valor desconocido</translation>
    </message>
    <message>
        <source>Discount of a sale, on average</source>
        <translation>Descuento medio por venta</translation>
    </message>
    <message>
        <source>New rewards granted</source>
        <translation>Recompensas nuevas concedidas</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>not a code</source>
        <translation>no es un código</translation>
    </message>
    <message>
        <source>not a card number</source>
        <translation>no es un número de tarjeta</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>too few columns</source>
        <translation>faltan columnas</translation>
    </message>
    <message>
        <source>too many columns</source>
        <translation>sobran columnas</translation>
    </message>
    <message>
        <source>a line break within a column</source>
        <translation>un salto de línea dentro de una columna</translation>
    </message>
    <message>
        <source>quotation marks that do not match</source>
        <translation>comillas que no cuadran</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>letters that cannot be read</source>
        <translation>letras ilegibles</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>Less than its value: the basket is smaller.</source>
        <translation>Menos que su valor: la compra es menor.</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>Total off: {off}</source>
        <translation>Descuento total: {off}</translation>
    </message>
    <message>
        <source>Left to pay: {left}</source>
        <translation>Queda por pagar: {left}</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds no voucher.</source>
        <translation>Una venta apartada {at_when} no tiene ningún vale reservado.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} voucher.</source>
        <translation>Una venta apartada {at_when} reserva {n} vale.</translation>
    </message>
    <message>
        <source>A sale put aside {at_when} holds {n} vouchers.</source>
        <translation>Una venta apartada {at_when} reserva {n} vales.</translation>
    </message>
    <message>
        <source>({place} of {number})</source>
        <translation>({place} de {number})</translation>
    </message>
    <message>
        <source>{n} voucher</source>
        <translation>{n} vale</translation>
    </message>
    <message>
        <source>{n} vouchers</source>
        <translation>{n} vales</translation>
    </message>
    <message>
        <source>no voucher</source>
        <translation>ningún vale</translation>
    </message>
    <message>
        <source>ticket {ticket}</source>
        <translation>ticket {ticket}</translation>
    </message>
    <message>
        <source>Recall ({n})
Ctrl+R</source>
        <translation>Recuperar ({n})
Ctrl+R</translation>
    </message>
    <message>
        <source>Recall
Ctrl+R</source>
        <translation>Recuperar
Ctrl+R</translation>
    </message>
    <message>
        <source>Voucher {code}</source>
        <translation>Vale {code}</translation>
    </message>
    <message>
        <source>Voucher {code}: {off}</source>
        <translation>Vale {code}: {off}</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventas apartadas</translation>
    </message>
    <message>
        <source>{n} more is shown once one of these is finished.</source>
        <translation>Se mostrará {n} más cuando se termine una de estas.</translation>
    </message>
    <message>
        <source>{n} more are shown once one of these is finished.</source>
        <translation>Se mostrarán {n} más cuando se termine una de estas.</translation>
    </message>
    <message>
        <source>Go back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Recall none of them</source>
        <translation>No recuperar ninguna</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Erase the last mark</source>
        <translation>Borrar el último signo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done: close the keypad</source>
        <translation>Hecho: cerrar el teclado</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Dejar para luego</translation>
    </message>
    <message>
        <source>There is nothing to put aside.</source>
        <translation>No hay nada que apartar.</translation>
    </message>
    <message>
        <source>No sale is put aside.</source>
        <translation>No hay ninguna venta apartada.</translation>
    </message>
    <message>
        <source>Copied: paste it into the cash register.</source>
        <translation>Copiado: péguelo en la caja registradora.</translation>
    </message>
    <message>
        <source>Complete this sale or put it aside (Ctrl+S) first.</source>
        <translation>Finalice antes esta venta o apártela (Ctrl+S).</translation>
    </message>
    <message>
        <source>Enter the amount first: the manager approves what comes off.</source>
        <translation>Escriba antes el importe: el responsable autoriza el descuento.</translation>
    </message>
    <message>
        <source>Total off</source>
        <translation>Descuento total</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Queda por pagar</translation>
    </message>
    <message>
        <source>Total off {off}, left to pay {left}</source>
        <translation>Descuento total {off}, queda por pagar {left}</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <translation>Copiar  Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the summary for the cash register</source>
        <translation>Copiar el resumen para la caja registradora</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>The sale is kept, its vouchers stay held: Ctrl+R recalls it.</source>
        <translation>La venta se guarda, sus vales siguen reservados: Ctrl+R la recupera.</translation>
    </message>
    <message>
        <source>No voucher is held for it.</source>
        <translation>No tiene ningún vale reservado.</translation>
    </message>
    <message>
        <source>Sale recalled</source>
        <translation>Venta recuperada</translation>
    </message>
    <message>
        <source>{n} voucher is held for it.</source>
        <translation>Tiene {n} vale reservado.</translation>
    </message>
    <message>
        <source>{n} vouchers are held for it.</source>
        <translation>Tiene {n} vales reservados.</translation>
    </message>
    <message>
        <source>Check the amount, then complete the sale.</source>
        <translation>Compruebe el importe y finalice la venta.</translation>
    </message>
    <message>
        <source>Cancel
Esc</source>
        <translation>Cancelar
Esc</translation>
    </message>
    <message>
        <source>Put aside
Ctrl+S</source>
        <translation>Apartar
Ctrl+S</translation>
    </message>
    <message>
        <source>Put the sale aside</source>
        <translation>Apartar la venta</translation>
    </message>
    <message>
        <source>Keypad: {field}</source>
        <translation>Teclado: {field}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Scanner test</source>
        <translation>Prueba del escáner</translation>
    </message>
    <message>
        <source>Back to the till  Esc</source>
        <translation>Volver a la caja  Esc</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Scan one of these barcodes</source>
        <translation>Escanee uno de estos códigos de barras</translation>
    </message>
    <message>
        <source>A voucher or a card may be scanned too: nothing is used here.</source>
        <translation>También vale un vale o una tarjeta: aquí no se usa nada.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Tipo de código</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina con</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scanned twice, counted once.</source>
        <translation>Escaneado dos veces, contado una.</translation>
    </message>
    <message>
        <source>Scan kept: it is taken once this window is closed.</source>
        <translation>Escaneo guardado: se tomará al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>A scan was not read whole: scan it again.</source>
        <translation>Un escaneo no se leyó entero: escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard. Codes are put right; see F12.</source>
        <translation>El escáner escribe como en un teclado francés. Los códigos se corrigen; vea F12.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard. Codes are put right; see F12.</source>
        <translation>El escáner escribe como en un teclado inglés. Los códigos se corrigen; vea F12.</translation>
    </message>
    <message>
        <source>The till would miss this scan</source>
        <translation>La caja perdería este escaneo</translation>
    </message>
    <message>
        <source>Scan taken, but look at this</source>
        <translation>Escaneo tomado, pero mire esto</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>El escáner funciona</translation>
    </message>
    <message>
        <source>This was typed by hand, or far too slowly for a scanner.</source>
        <translation>Esto se ha tecleado a mano, o demasiado despacio para un escáner.</translation>
    </message>
    <message>
        <source>No Enter came after the code. Set the scanner to send Enter (suffix CR).</source>
        <translation>No llegó Intro después del código. Configure el escáner para enviar Intro (sufijo CR).</translation>
    </message>
    <message>
        <source>The scan ends with another key than the settings say. Set the scanner to send Enter, or change scanner_ends.</source>
        <translation>El escaneo termina con otra tecla que la de los ajustes. Configure el escáner para enviar Intro, o cambie scanner_ends.</translation>
    </message>
    <message>
        <source>The scanner types too slowly. Set it to type faster, or set scanner_gap_ms to {ms}.</source>
        <translation>El escáner escribe demasiado despacio. Configúrelo más rápido, o ponga scanner_gap_ms en {ms}.</translation>
    </message>
    <message>
        <source>The code is so short that it is taken for typing. Lower scanner_min_length if your codes are that short.</source>
        <translation>El código es tan corto que se toma por tecleado. Reduzca scanner_min_length si sus códigos son tan cortos.</translation>
    </message>
    <message>
        <source>No code was found in it. If it is an address or a GS1 barcode, see the scan_ settings.</source>
        <translation>No contiene ningún código. Si es una dirección o un código GS1, vea los ajustes scan_.</translation>
    </message>
    <message>
        <source>The check digit is wrong: the code was misread or badly printed.</source>
        <translation>El dígito de control es incorrecto: código mal leído o mal impreso.</translation>
    </message>
    <message>
        <source>The scanner types as on a French keyboard; the code was put right. Better: set the scanner’s country to USA.</source>
        <translation>El escáner escribe como en un teclado francés; el código se ha corregido. Mejor: ponga el país del escáner en USA.</translation>
    </message>
    <message>
        <source>The scanner types as on an English keyboard; the code was put right. Better: set the scanner’s country to that of the till’s keyboard.</source>
        <translation>El escáner escribe como en un teclado inglés; el código se ha corregido. Mejor: ponga en el escáner el país del teclado de la caja.</translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation>el escáner no lo dice</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todo a la vez</translation>
    </message>
    <message>
        <source>{usual} ms between keys, {most} ms at most</source>
        <translation>{usual} ms entre teclas, {most} ms como máximo</translation>
    </message>
    <message>
        <source>{n} character</source>
        <translation>{n} carácter</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>nothing: taken as it came</source>
        <translation>nada: tomado tal cual</translation>
    </message>
    <message>
        <source>keyboard put right</source>
        <translation>teclado corregido</translation>
    </message>
    <message>
        <source>prefix taken off</source>
        <translation>prefijo quitado</translation>
    </message>
    <message>
        <source>code found in GS1 data</source>
        <translation>código hallado en datos GS1</translation>
    </message>
    <message>
        <source>code found in a web address</source>
        <translation>código hallado en una dirección web</translation>
    </message>
    <message>
        <source>leading zero added</source>
        <translation>cero inicial añadido</translation>
    </message>
    <message>
        <source>Scanner on {port}: connected.</source>
        <translation>Escáner en {port}: conectado.</translation>
    </message>
    <message>
        <source>Scanner on {port}: not there. The till keeps trying.</source>
        <translation>Escáner en {port}: no está. La caja sigue intentándolo.</translation>
    </message>
    <message>
        <source>Scanner on {port}: in use by another program, or not allowed. The till keeps trying.</source>
        <translation>Escáner en {port}: lo usa otro programa o no está permitido. La caja sigue intentándolo.</translation>
    </message>
    <message>
        <source>Scanner on {port}: does not answer. The till keeps trying.</source>
        <translation>Escáner en {port}: no responde. La caja sigue intentándolo.</translation>
    </message>
    <message>
        <source>{n} scan put right since the till was opened.</source>
        <translation>{n} escaneo corregido desde que se abrió la caja.</translation>
    </message>
    <message>
        <source>{n} scans put right since the till was opened.</source>
        <translation>{n} escaneos corregidos desde que se abrió la caja.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Every part of the program is there</source>
        <translation>Todas las partes del programa están</translation>
    </message>
    <message>
        <source>PINs, secrets, certificates and time zones</source>
        <translation>PIN, secretos, certificados y zonas horarias</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>La ventana se abre</translation>
    </message>
    <message>
        <source>The training stock arrives</source>
        <translation>Llega el stock de prácticas</translation>
    </message>
    <message>
        <source>A sale without network</source>
        <translation>Una venta sin red</translation>
    </message>
    <message>
        <source>Its voucher is used once at Splio</source>
        <translation>Su vale se usa una sola vez en Splio</translation>
    </message>
    <message>
        <source>Every page of the office</source>
        <translation>Todas las páginas de la oficina</translation>
    </message>
    <message>
        <source>The chart of the reports</source>
        <translation>El gráfico de los informes</translation>
    </message>
    <message>
        <source>A sheet to print</source>
        <translation>Una hoja para imprimir</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>The till closes, with no fault on the way</source>
        <translation>La caja se cierra, sin fallos por el camino</translation>
    </message>
    <message>
        <source>posapp {version}: self-test with training data of its own.</source>
        <translation>posapp {version}: autoprueba con sus propios datos de prácticas.</translation>
    </message>
    <message>
        <source>ok      {step} ({seconds} s)</source>
        <translation>ok      {step} ({seconds} s)</translation>
    </message>
    <message>
        <source>FAILED  {step}: {reason}</source>
        <translation>FALLO   {step}: {reason}</translation>
    </message>
    <message>
        <source>not done after {seconds} s</source>
        <translation>sin terminar tras {seconds} s</translation>
    </message>
    <message>
        <source>All is well, after {seconds} s.</source>
        <translation>Todo va bien, tras {seconds} s.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Sending to Splio: {done} of {total}</source>
        <translation>Envío a Splio: {done} de {total}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <translation>Envío: {done} de {total}</translation>
    </message>
    <message>
        <source>Sending to Splio: {done} of {total}, {time} left</source>
        <translation>Envío a Splio: {done} de {total}, quedan {time}</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}, {time}</source>
        <translation>Envío: {done} de {total}, {time}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>unas {n} h</translation>
    </message>
    <message>
        <source>Splio does not know this store. For the manager: correct store_id in the settings. Nothing is lost: go on selling.</source>
        <translation>Splio no conoce esta tienda. Para el responsable: corrija store_id en los ajustes. No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>Splio refuses this till’s key. For the manager: set a valid one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Splio rechaza la clave de esta caja. Para el responsable: ponga una válida con «posapp key». No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>This till’s key may not use vouchers. For the manager: ask Splio for that right. Nothing is lost: go on selling.</source>
        <translation>La clave de esta caja no puede usar vales. Para el responsable: pida ese permiso a Splio. No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>This till has no key for Splio. For the manager: set one with “posapp key”. Nothing is lost: go on selling.</source>
        <translation>Esta caja no tiene clave de Splio. Para el responsable: ponga una con «posapp key». No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>Something other than Splio answers. For the manager: check splio_url in the settings. Nothing is lost: go on selling.</source>
        <translation>Responde algo que no es Splio. Para el responsable: compruebe splio_url en los ajustes. No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>Sending to Splio has stopped. For the manager: look at the till’s log. Nothing is lost: go on selling.</source>
        <translation>El envío a Splio se ha detenido. Para el responsable: mire el registro de la caja. No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>Vouchers and cards are checked with Splio; sales are completed.</source>
        <translation>Los vales y las tarjetas se comprueban con Splio; las ventas se finalizan.</translation>
    </message>
    <message>
        <source>Vouchers are checked with Splio where it answers in time, else from the stock; sales are completed.</source>
        <translation>Los vales se comprueban con Splio si responde a tiempo, si no con el stock; las ventas se finalizan.</translation>
    </message>
    <message>
        <source>Vouchers are checked from the stock; sales are completed; used vouchers are kept on this till.</source>
        <translation>Los vales se comprueban con el stock; las ventas se finalizan; los vales usados se guardan en esta caja.</translation>
    </message>
    <message>
        <source>Sales are completed, and kept on this till until Splio is told.</source>
        <translation>Las ventas se finalizan y se guardan en esta caja hasta avisar a Splio.</translation>
    </message>
    <message>
        <source>Used vouchers are not sent to Splio.</source>
        <translation>Los vales usados no se envían a Splio.</translation>
    </message>
    <message>
        <source>Nothing has to wait.</source>
        <translation>Nada tiene que esperar.</translation>
    </message>
    <message>
        <source>Codes and cards newer than the stock are not known; used vouchers are not sent yet.</source>
        <translation>No se conocen códigos ni tarjetas más recientes que el stock; los vales usados aún no se envían.</translation>
    </message>
    <message>
        <source>Vouchers cannot be checked: this till has no stock of codes yet.</source>
        <translation>Los vales no se pueden comprobar: esta caja aún no tiene stock de códigos.</translation>
    </message>
</context>
<context>
    <name>SettingFault</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Un número entero, por favor.</translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation>Un número, por favor.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>Como mínimo {limit}.</translation>
    </message>
    <message>
        <source>More than {limit}.</source>
        <translation>Más de {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Como máximo {limit}.</translation>
    </message>
    <message>
        <source>Less than {limit}.</source>
        <translation>Menos de {limit}.</translation>
    </message>
    <message>
        <source>At most {limit} characters.</source>
        <translation>Como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sí o no.</translation>
    </message>
    <message>
        <source>A text, please.</source>
        <translation>Un texto, por favor.</translation>
    </message>
    <message>
        <source>Not less than “{other}”, which is {other_is}.</source>
        <translation>No menos que «{other}», que es {other_is}.</translation>
    </message>
    <message>
        <source>Not more than “{other}”, which is {other_is}.</source>
        <translation>No más que «{other}», que es {other_is}.</translation>
    </message>
    <message>
        <source>An amount such as 30.00.</source>
        <translation>Un importe como 30.00.</translation>
    </message>
    <message>
        <source>An address such as https://api.splio.com.</source>
        <translation>Una dirección como https://api.splio.com.</translation>
    </message>
    <message>
        <source>A time zone such as Europe/Paris.</source>
        <translation>Una zona horaria como Europe/Paris.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, o una codificación como utf-8 o latin-1.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, o uno de ; , | o un tabulador.</translation>
    </message>
    <message>
        <source>Up to 64 letters, digits, - or _.</source>
        <translation>Hasta 64 letras, cifras, - o _.</translation>
    </message>
    <message>
        <source>A full path, from the root or from ~.</source>
        <translation>Una ruta completa, desde la raíz o desde ~.</translation>
    </message>
    <message>
        <source>enter, tab or enter|tab.</source>
        <translation>enter, tab o enter|tab.</translation>
    </message>
    <message>
        <source>A pattern such as *earnreward*, without folders.</source>
        <translation>Un patrón como *earnreward*, sin carpetas.</translation>
    </message>
    <message>
        <source>One line that can be printed.</source>
        <translation>Una sola línea imprimible.</translation>
    </message>
    <message>
        <source>One column cannot be two of ours.</source>
        <translation>Una columna no puede ser dos de las nuestras.</translation>
    </message>
    <message>
        <source>A file’s name, without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Un nombre de archivo, sin / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>A table such as {example}.</source>
        <translation>Una tabla como {example}.</translation>
    </message>
    <message>
        <source>“{name}” is no column of ours: {known}.</source>
        <translation>«{name}» no es una columna nuestra: {known}.</translation>
    </message>
    <message>
        <source>“{name}” needs the name of a column.</source>
        <translation>«{name}» necesita el nombre de una columna.</translation>
    </message>
    <message>
        <source>{name} is no GS1 element known here.</source>
        <translation>{name} no es un elemento GS1 conocido aquí.</translation>
    </message>
    <message>
        <source>In braces only {known}.</source>
        <translation>Entre llaves, solo {known}.</translation>
    </message>
    <message>
        <source>{name} is not known, only {known}.</source>
        <translation>{name} no se conoce, solo {known}.</translation>
    </message>
    <message>
        <source>{name} with nothing behind it.</source>
        <translation>{name} sin nada detrás.</translation>
    </message>
    <message>
        <source>A brace too many or too few. In braces: {known}.</source>
        <translation>Sobra o falta una llave. Entre llaves: {known}.</translation>
    </message>
</context>
<context>
    <name>SettingName</name>
    <message>
        <source>Length of a PIN</source>
        <translation>Longitud de un PIN</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se bloquea sola tras</translation>
    </message>
    <message>
        <source>Journal at hand (months)</source>
        <translation>Diario a mano (meses)</translation>
    </message>
    <message>
        <source>Sales at hand (months)</source>
        <translation>Ventas a mano (meses)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda carpeta de las copias</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Una copia cada</translation>
    </message>
    <message>
        <source>Newest backups kept</source>
        <translation>Últimas copias guardadas</translation>
    </message>
    <message>
        <source>One backup a day, kept for</source>
        <translation>Una copia al día, guardada</translation>
    </message>
    <message>
        <source>Hour of the night check</source>
        <translation>Hora del control nocturno</translation>
    </message>
    <message>
        <source>Days between night checks</source>
        <translation>Días entre controles nocturnos</translation>
    </message>
    <message>
        <source>Forget customers after</source>
        <translation>Olvidar a los clientes tras</translation>
    </message>
    <message>
        <source>Paper of the day’s slip</source>
        <translation>Papel del resumen del día</translation>
    </message>
    <message>
        <source>Address of Splio</source>
        <translation>Dirección de Splio</translation>
    </message>
    <message>
        <source>Splio key</source>
        <translation>Clave de Splio</translation>
    </message>
    <message>
        <source>File with the Splio key</source>
        <translation>Archivo con la clave de Splio</translation>
    </message>
    <message>
        <source>Splio password</source>
        <translation>Contraseña de Splio</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Field: smallest basket</source>
        <translation>Campo: compra mínima</translation>
    </message>
    <message>
        <source>Field: web only</source>
        <translation>Campo: solo web</translation>
    </message>
    <message>
        <source>Field: alert level</source>
        <translation>Campo: nivel de alerta</translation>
    </message>
    <message>
        <source>Field: products</source>
        <translation>Campo: productos</translation>
    </message>
    <message>
        <source>Field: channel</source>
        <translation>Campo: canal</translation>
    </message>
    <message>
        <source>Vouchers in a sale</source>
        <translation>Vales por venta</translation>
    </message>
    <message>
        <source>Percentages in a sale</source>
        <translation>Porcentajes por venta</translation>
    </message>
    <message>
        <source>Same reward in a sale</source>
        <translation>Misma recompensa por venta</translation>
    </message>
    <message>
        <source>Line for the receipt</source>
        <translation>Línea para el tique</translation>
    </message>
    <message>
        <source>Wait for Splio</source>
        <translation>Espera a Splio</translation>
    </message>
    <message>
        <source>Show the age of the stock after</source>
        <translation>Mostrar la edad del stock tras</translation>
    </message>
    <message>
        <source>Manager decides after</source>
        <translation>Decide un responsable tras</translation>
    </message>
    <message>
        <source>Refuse after</source>
        <translation>Rechazar tras</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconocidos</translation>
    </message>
    <message>
        <source>Most for an unknown code</source>
        <translation>Máximo por un código desconocido</translation>
    </message>
    <message>
        <source>Most for one voucher</source>
        <translation>Máximo por un vale</translation>
    </message>
    <message>
        <source>Most for one sale</source>
        <translation>Máximo por una venta</translation>
    </message>
    <message>
        <source>Most waiting at this till</source>
        <translation>Máximo en espera en esta caja</translation>
    </message>
    <message>
        <source>Most vouchers waiting</source>
        <translation>Máximo de vales en espera</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar al</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Alert level</source>
        <translation>Nivel de alerta</translation>
    </message>
    <message>
        <source>Time between two syncs</source>
        <translation>Tiempo entre dos sincronizaciones</translation>
    </message>
    <message>
        <source>Codes come</source>
        <translation>Los códigos llegan</translation>
    </message>
    <message>
        <source>Used vouchers go</source>
        <translation>Los vales usados salen</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Servidor de archivos</translation>
    </message>
    <message>
        <source>Port of the file server</source>
        <translation>Puerto del servidor de archivos</translation>
    </message>
    <message>
        <source>Login at the file server</source>
        <translation>Usuario en el servidor de archivos</translation>
    </message>
    <message>
        <source>Password of the file server</source>
        <translation>Contraseña del servidor de archivos</translation>
    </message>
    <message>
        <source>Key file for the file server</source>
        <translation>Archivo de clave para el servidor</translation>
    </message>
    <message>
        <source>Folder of codes there</source>
        <translation>Su carpeta de códigos</translation>
    </message>
    <message>
        <source>Folder of used vouchers there</source>
        <translation>Su carpeta de vales usados</translation>
    </message>
    <message>
        <source>Time between two looks for files</source>
        <translation>Tiempo entre dos búsquedas de archivos</translation>
    </message>
    <message>
        <source>Rest of a file</source>
        <translation>Reposo de un archivo</translation>
    </message>
    <message>
        <source>Files list all codes</source>
        <translation>Los archivos listan todos los códigos</translation>
    </message>
    <message>
        <source>Take in unknown columns</source>
        <translation>Aceptar columnas desconocidas</translation>
    </message>
    <message>
        <source>Mark between columns</source>
        <translation>Signo entre columnas</translation>
    </message>
    <message>
        <source>Letters of the files</source>
        <translation>Codificación de los archivos</translation>
    </message>
    <message>
        <source>Names of files of codes</source>
        <translation>Nombres de archivos de códigos</translation>
    </message>
    <message>
        <source>Names of files of rewards</source>
        <translation>Nombres de archivos de recompensas</translation>
    </message>
    <message>
        <source>Name of files of used vouchers</source>
        <translation>Nombre de archivos de vales usados</translation>
    </message>
    <message>
        <source>Universe</source>
        <translation>Universo</translation>
    </message>
    <message>
        <source>Columns in files of codes</source>
        <translation>Columnas en archivos de códigos</translation>
    </message>
    <message>
        <source>Columns in files of rewards</source>
        <translation>Columnas en archivos de recompensas</translation>
    </message>
    <message>
        <source>Columns in files of used vouchers</source>
        <translation>Columnas en archivos de vales usados</translation>
    </message>
    <message>
        <source>Gap between two keys</source>
        <translation>Intervalo entre dos teclas</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Intervalo más largo</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>Lectura más corta</translation>
    </message>
    <message>
        <source>Keys that end a scan</source>
        <translation>Teclas que terminan una lectura</translation>
    </message>
    <message>
        <source>Keyboard of the scanner</source>
        <translation>Teclado del escáner</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Velocidad del puerto serie</translation>
    </message>
    <message>
        <source>Same code again</source>
        <translation>Mismo código otra vez</translation>
    </message>
    <message>
        <source>GS1 elements with the code</source>
        <translation>Elementos GS1 con el código</translation>
    </message>
    <message>
        <source>Parameters with the code</source>
        <translation>Parámetros con el código</translation>
    </message>
    <message>
        <source>End of an address is the code</source>
        <translation>El final de una dirección es el código</translation>
    </message>
    <message>
        <source>UPC with a leading zero</source>
        <translation>UPC con un cero delante</translation>
    </message>
    <message>
        <source>Folder of the till’s data</source>
        <translation>Carpeta de datos de la caja</translation>
    </message>
    <message>
        <source>Time for a request</source>
        <translation>Tiempo para una petición</translation>
    </message>
    <message>
        <source>Vouchers in one request</source>
        <translation>Vales por petición</translation>
    </message>
    <message>
        <source>Server of the head office</source>
        <translation>Servidor de la central</translation>
    </message>
    <message>
        <source>Port of that server</source>
        <translation>Puerto de ese servidor</translation>
    </message>
    <message>
        <source>Login at that server</source>
        <translation>Usuario en ese servidor</translation>
    </message>
    <message>
        <source>Password of that server</source>
        <translation>Contraseña de ese servidor</translation>
    </message>
    <message>
        <source>Key file for that server</source>
        <translation>Archivo de clave para ese servidor</translation>
    </message>
    <message>
        <source>Folder for exports there</source>
        <translation>Carpeta de exportaciones allí</translation>
    </message>
    <message>
        <source>Use the file server of the codes</source>
        <translation>Usar el servidor de los códigos</translation>
    </message>
    <message>
        <source>Send the day’s slip by itself</source>
        <translation>Enviar solo el resumen del día</translation>
    </message>
    <message>
        <source>Place of updates</source>
        <translation>Lugar de las actualizaciones</translation>
    </message>
    <message>
        <source>Keys of updates</source>
        <translation>Claves de las actualizaciones</translation>
    </message>
    <message>
        <source>Hours of selling</source>
        <translation>Horas de venta</translation>
    </message>
</context>
<context>
    <name>SettingUse</name>
    <message>
        <source>Fewest digits of a new PIN; those given stay.</source>
        <translation>Mínimo de cifras de un PIN nuevo; los dados quedan.</translation>
    </message>
    <message>
        <source>Time without key, touch or scan. 0: never.</source>
        <translation>Tiempo sin tecla, toque ni lectura. 0: nunca.</translation>
    </message>
    <message>
        <source>Older lines go into a signed file; none is lost.</source>
        <translation>Las líneas más antiguas van a un archivo firmado; ninguna se pierde.</translation>
    </message>
    <message>
        <source>Older ones go into a signed file, out of the reports.</source>
        <translation>Las más antiguas van a un archivo firmado, fuera de los informes.</translation>
    </message>
    <message>
        <source>Copies of the sales. Empty: the data folder.</source>
        <translation>Copias de las ventas. Vacío: la carpeta de datos.</translation>
    </message>
    <message>
        <source>E.g. a network share or a USB disk.</source>
        <translation>P. ej. un recurso de red o un disco USB.</translation>
    </message>
    <message>
        <source>While the till is open; one more when it closes.</source>
        <translation>Mientras la caja está abierta; una más al cerrarla.</translation>
    </message>
    <message>
        <source>These always stay.</source>
        <translation>Estas siempre se quedan.</translation>
    </message>
    <message>
        <source>Customers you forget are in them for so long.</source>
        <translation>Los clientes olvidados siguen en ellas ese tiempo.</translation>
    </message>
    <message>
        <source>An open till then checks its files whole.</source>
        <translation>Una caja abierta comprueba entonces todos sus archivos.</translation>
    </message>
    <message>
        <source>A till closed at that hour checks later.</source>
        <translation>Una caja cerrada a esa hora comprueba más tarde.</translation>
    </message>
    <message>
        <source>Their cards and names are then removed by itself.</source>
        <translation>Sus tarjetas y nombres se borran entonces solos.</translation>
    </message>
    <message>
        <source>Of the slip at the end of a day.</source>
        <translation>Del resumen al final del día.</translation>
    </message>
    <message>
        <source>Where the till asks and sends its vouchers.</source>
        <translation>Donde la caja pregunta y envía sus vales.</translation>
    </message>
    <message>
        <source>The key of your tills, from Splio. Never shown.</source>
        <translation>La clave de sus cajas, de Splio. Nunca se muestra.</translation>
    </message>
    <message>
        <source>For a fleet: a file that holds the key alone, read when needed.</source>
        <translation>Para una flota: un archivo con la clave sola, leído cuando hace falta.</translation>
    </message>
    <message>
        <source>Only where Splio asks for one beside the key.</source>
        <translation>Solo si Splio pide una además de la clave.</translation>
    </message>
    <message>
        <source>A file (PEM) with certificates to trust beside the public ones.</source>
        <translation>Un archivo (PEM) con certificados que aceptar además de los públicos.</translation>
    </message>
    <message>
        <source>This store’s id, as Splio knows it.</source>
        <translation>El identificador de esta tienda, como lo conoce Splio.</translation>
    </message>
    <message>
        <source>How the till is called in the journal and in lists.</source>
        <translation>Cómo se llama la caja en el diario y en las listas.</translation>
    </message>
    <message>
        <source>The zone of your Splio universe, such as Europe/Paris.</source>
        <translation>La zona de su universo Splio, como Europe/Paris.</translation>
    </message>
    <message>
        <source>The custom field of Splio with the smallest basket a reward may be used on.</source>
        <translation>El campo propio de Splio con la compra mínima de una recompensa.</translation>
    </message>
    <message>
        <source>The custom field that bars a reward from stores.</source>
        <translation>El campo propio que excluye una recompensa de las tiendas.</translation>
    </message>
    <message>
        <source>The custom field with the number of codes left at which to warn.</source>
        <translation>El campo propio con los códigos restantes a los que avisar.</translation>
    </message>
    <message>
        <source>The custom field that says what a reward is for.</source>
        <translation>El campo propio que dice para qué es una recompensa.</translation>
    </message>
    <message>
        <source>The custom field that says where a reward may be used.</source>
        <translation>El campo propio que dice dónde se usa una recompensa.</translation>
    </message>
    <message>
        <source>How many vouchers one sale may take.</source>
        <translation>Cuántos vales admite una venta.</translation>
    </message>
    <message>
        <source>How many vouchers of a percentage one sale may take. 0: no limit.</source>
        <translation>Cuántos vales de porcentaje admite una venta. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many vouchers of one reward a sale may take. 0: no limit.</source>
        <translation>Cuántos vales de una recompensa admite una venta. 0: sin límite.</translation>
    </message>
    <message>
        <source>Copied with the summary of a sale. It may name {ticket}, {count}, {off}, {left} and {vouchers}.</source>
        <translation>Se copia con el resumen de una venta. Puede nombrar {ticket}, {count}, {off}, {left} y {vouchers}.</translation>
    </message>
    <message>
        <source>How long a check waits for Splio before the till decides alone. 0: never.</source>
        <translation>Cuánto espera una comprobación a Splio antes de que la caja decida sola. 0: nunca.</translation>
    </message>
    <message>
        <source>From then on cashiers see how old the stock is.</source>
        <translation>Desde entonces se ve en caja la edad del stock.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, a manager must approve.</source>
        <translation>Sin Splio y con un stock más antiguo, debe aprobar un responsable.</translation>
    </message>
    <message>
        <source>Without Splio and with an older stock, nothing is accepted.</source>
        <translation>Sin Splio y con un stock más antiguo, no se acepta nada.</translation>
    </message>
    <message>
        <source>A code in no stock while Splio cannot be asked: ask or refuse.</source>
        <translation>Un código sin stock cuando no se puede preguntar a Splio: preguntar o rechazar.</translation>
    </message>
    <message>
        <source>The most a manager may approve for such a code. 0: no limit.</source>
        <translation>Lo máximo que un responsable puede aprobar por ese código. 0: sin límite.</translation>
    </message>
    <message>
        <source>Without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Sin Splio: por encima debe aprobar un responsable. 0: sin límite.</translation>
    </message>
    <message>
        <source>All vouchers of a sale without Splio: above this a manager must approve. 0: no limit.</source>
        <translation>Todos los vales de una venta sin Splio: por encima debe aprobar un responsable. 0: sin límite.</translation>
    </message>
    <message>
        <source>Worth of the vouchers taken without Splio that it has not confirmed yet. 0: no limit.</source>
        <translation>Valor de los vales tomados sin Splio que aún no ha confirmado. 0: sin límite.</translation>
    </message>
    <message>
        <source>How many may be taken without Splio and not be confirmed yet. 0: no limit.</source>
        <translation>Cuántos pueden tomarse sin Splio y estar sin confirmar. 0: sin límite.</translation>
    </message>
    <message>
        <source>How long the oldest of them may wait for Splio.</source>
        <translation>Cuánto puede esperar a Splio el más antiguo.</translation>
    </message>
    <message>
        <source>The share of a limit at which the manager is warned.</source>
        <translation>La parte de un límite a la que se avisa al responsable.</translation>
    </message>
    <message>
        <source>The till’s language; the computer’s where none.</source>
        <translation>El idioma de la caja; si no, el del ordenador.</translation>
    </message>
    <message>
        <source>How the till looks; Ctrl+T changes it for the day.</source>
        <translation>El aspecto de la caja; Ctrl+T lo cambia por hoy.</translation>
    </message>
    <message>
        <source>Whether the till is heard; Ctrl+M changes it for the day.</source>
        <translation>Si la caja se oye; Ctrl+M lo cambia por hoy.</translation>
    </message>
    <message>
        <source>How loud the sounds are. 0: silence.</source>
        <translation>Lo fuertes que son los sonidos. 0: silencio.</translation>
    </message>
    <message>
        <source>Codes left at which to warn, where no field of Splio says it.</source>
        <translation>Códigos restantes a los que avisar, si ningún campo de Splio lo dice.</translation>
    </message>
    <message>
        <source>How often the stock is brought up to date.</source>
        <translation>Cada cuánto se actualiza el stock.</translation>
    </message>
    <message>
        <source>Where the codes given to customers come from.</source>
        <translation>De dónde vienen los códigos dados a los clientes.</translation>
    </message>
    <message>
        <source>The way to Splio; never both.</source>
        <translation>El camino a Splio; nunca ambos.</translation>
    </message>
    <message>
        <source>Files of codes put here are taken in by themselves. A full path.</source>
        <translation>Los archivos de códigos puestos aquí se importan solos. Una ruta completa.</translation>
    </message>
    <message>
        <source>The name of the SFTP server.</source>
        <translation>El nombre del servidor SFTP.</translation>
    </message>
    <message>
        <source>An SFTP server that exports can be sent to.</source>
        <translation>Un servidor SFTP al que se pueden enviar exportaciones.</translation>
    </message>
    <message>
        <source>22 where nobody said another.</source>
        <translation>22, si nadie dijo otro.</translation>
    </message>
    <message>
        <source>The name to sign in with there.</source>
        <translation>El nombre para entrar allí.</translation>
    </message>
    <message>
        <source>Or the key file’s password. Never shown.</source>
        <translation>O la del archivo de clave. Nunca se muestra.</translation>
    </message>
    <message>
        <source>The server’s folder that exports are put into.</source>
        <translation>La carpeta del servidor donde van las exportaciones.</translation>
    </message>
    <message>
        <source>Exports go to the server that codes come from, same login.</source>
        <translation>Las exportaciones van al servidor de donde vienen los códigos, mismo acceso.</translation>
    </message>
    <message>
        <source>When today’s slip is made, it goes to the head office too.</source>
        <translation>Al hacerse el de hoy, va también a la central.</translation>
    </message>
    <message>
        <source>Not needed with a key file. Never shown.</source>
        <translation>No hace falta con un archivo de clave. Nunca se muestra.</translation>
    </message>
    <message>
        <source>A private key, instead of a password. A full path.</source>
        <translation>Una clave privada, en vez de contraseña. Una ruta completa.</translation>
    </message>
    <message>
        <source>The server’s folder with files of codes.</source>
        <translation>La carpeta del servidor con los archivos de códigos.</translation>
    </message>
    <message>
        <source>The server’s folder for files of used vouchers.</source>
        <translation>La carpeta del servidor para los archivos de vales usados.</translation>
    </message>
    <message>
        <source>How often new files are looked for.</source>
        <translation>Cada cuánto se buscan archivos nuevos.</translation>
    </message>
    <message>
        <source>How long a file must be unchanged to be read.</source>
        <translation>Cuánto debe estar sin cambios un archivo para leerse.</translation>
    </message>
    <message>
        <source>If so, codes that a file lacks are removed.</source>
        <translation>Si es así, se quitan los códigos que faltan en un archivo.</translation>
    </message>
    <message>
        <source>Take in files whose columns nobody confirmed in a preview.</source>
        <translation>Importar archivos cuyas columnas nadie confirmó en una vista previa.</translation>
    </message>
    <message>
        <source>auto, or one of ; , | or a tab.</source>
        <translation>auto, o uno de ; , | o un tabulador.</translation>
    </message>
    <message>
        <source>auto, or an encoding such as utf-8 or latin-1.</source>
        <translation>auto, o una codificación como utf-8 o latin-1.</translation>
    </message>
    <message>
        <source>A pattern; * stands for anything.</source>
        <translation>Un patrón; * vale por cualquier cosa.</translation>
    </message>
    <message>
        <source>It may name {universe}, {store}, {till}, {date} and {number}.</source>
        <translation>Puede nombrar {universe}, {store}, {till}, {date} y {number}.</translation>
    </message>
    <message>
        <source>The name of your Splio universe in files.</source>
        <translation>El nombre de su universo Splio en los archivos.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;external_id&quot;: &quot;Code&quot;}.</source>
        <translation>Sus nombres para nuestras columnas, si difieren: {&quot;external_id&quot;: &quot;Code&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;name&quot;: &quot;Reward&quot;}.</source>
        <translation>Sus nombres para nuestras columnas, si difieren: {&quot;name&quot;: &quot;Reward&quot;}.</translation>
    </message>
    <message>
        <source>Their names for our columns, where they differ: {&quot;card_code&quot;: &quot;Card&quot;}.</source>
        <translation>Sus nombres para nuestras columnas, si difieren: {&quot;card_code&quot;: &quot;Card&quot;}.</translation>
    </message>
    <message>
        <source>The longest usual gap of a scanner; people type slower. See F12.</source>
        <translation>El intervalo habitual más largo de un escáner; la gente teclea más despacio. Ver F12.</translation>
    </message>
    <message>
        <source>After every three keys one gap may be this long.</source>
        <translation>Cada tres teclas, un intervalo puede durar esto.</translation>
    </message>
    <message>
        <source>Fewer characters are a person’s.</source>
        <translation>Menos caracteres son de una persona.</translation>
    </message>
    <message>
        <source>enter, tab, or both.</source>
        <translation>enter, tab o ambas.</translation>
    </message>
    <message>
        <source>For scanners that type as on an English keyboard. See F12.</source>
        <translation>Para escáneres que teclean como en un teclado inglés. Ver F12.</translation>
    </message>
    <message>
        <source>Of a serial scanner: COM3, /dev/ttyACM0. Empty for none.</source>
        <translation>De un escáner serie: COM3, /dev/ttyACM0. Vacío si no hay.</translation>
    </message>
    <message>
        <source>As the scanner’s manual says.</source>
        <translation>Según el manual del escáner.</translation>
    </message>
    <message>
        <source>Within this time it counts once.</source>
        <translation>Dentro de este tiempo cuenta una vez.</translation>
    </message>
    <message>
        <source>Their numbers, in the order they are tried.</source>
        <translation>Sus números, en el orden en que se prueban.</translation>
    </message>
    <message>
        <source>Where a QR code is an address: what holds the code there.</source>
        <translation>Si un QR es una dirección: lo que contiene el código.</translation>
    </message>
    <message>
        <source>Where an address has none of these parameters.</source>
        <translation>Si una dirección no tiene ninguno de esos parámetros.</translation>
    </message>
    <message>
        <source>A code of 12 digits gets a zero before it.</source>
        <translation>Un código de 12 cifras recibe un cero delante.</translation>
    </message>
    <message>
        <source>Its two databases, backups and logs. Move with care.</source>
        <translation>Sus dos bases, copias y registros. Muévala con cuidado.</translation>
    </message>
    <message>
        <source>How long one request in the background may take.</source>
        <translation>Cuánto puede durar una petición en segundo plano.</translation>
    </message>
    <message>
        <source>How many used vouchers are sent at a time.</source>
        <translation>Cuántos vales usados se envían a la vez.</translation>
    </message>
    <message>
        <source>An https address or a folder. Empty: nothing is looked for.</source>
        <translation>Una dirección https o una carpeta. Vacío: no se busca nada.</translation>
    </message>
    <message>
        <source>Only what one of these has signed is put in.</source>
        <translation>Solo se instala lo que una de ellas ha firmado.</translation>
    </message>
    <message>
        <source>No update then, unless a manager insists; 08:00-20:00. Empty: at any time.</source>
        <translation>Sin actualización entonces, salvo que un responsable insista; 08:00-20:00. Vacío: a cualquier hora.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Leave it</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>It is kept in the system’s keyring, or in an encrypted file where there is none; never in the settings file.</source>
        <translation>Se conserva en el llavero del sistema, o en un archivo cifrado si no lo hay; nunca en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>{n} setting would change</source>
        <translation>Cambiaría {n} ajuste</translation>
    </message>
    <message>
        <source>{n} settings would change</source>
        <translation>Cambiarían {n} ajustes</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlos</translation>
    </message>
    <message>
        <source>Stays as it is here: {names}.</source>
        <translation>Queda como aquí: {names}.</translation>
    </message>
    <message>
        <source>Choose on the disk</source>
        <translation>Elegir en el disco</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{n} more: add a word.</source>
        <translation>{n} más: añada una palabra.</translation>
    </message>
    <message>
        <source>{n} change is not saved.</source>
        <translation>{n} cambio sin guardar.</translation>
    </message>
    <message>
        <source>{n} changes are not saved.</source>
        <translation>{n} cambios sin guardar.</translation>
    </message>
    <message>
        <source>Not accepted yet: {names}.</source>
        <translation>Aún no se acepta: {names}.</translation>
    </message>
    <message>
        <source>Remove “{name}” from this till?</source>
        <translation>¿Quitar «{name}» de esta caja?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Settings to take in</source>
        <translation>Ajustes que importar</translation>
    </message>
    <message>
        <source>Where to write the settings</source>
        <translation>Dónde escribir los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <source>In the training nothing can be changed here.</source>
        <translation>En la formación no se puede cambiar nada aquí.</translation>
    </message>
    <message>
        <source>{name}: removed. It applies after the next start.</source>
        <translation>{name}: quitado. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Several: with | between them.</source>
        <translation>Varios: separados por |.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Splio and store</source>
        <translation>Splio y tienda</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Without Splio</source>
        <translation>Sin Splio</translation>
    </message>
    <message>
        <source>Stock and files</source>
        <translation>Stock y archivos</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspecto y sonido</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>more than {least}, up to {most}</source>
        <translation>más de {least}, hasta {most}</translation>
    </message>
    <message>
        <source>from {least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Ask a manager</source>
        <translation>Preguntar a un responsable</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>From Splio, by itself</source>
        <translation>De Splio, solos</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>Hoja A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rollo de 80 mm</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se detecta solo</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Belgian</source>
        <translation>Belga</translation>
    </message>
    <message>
        <source>In force: {value}</source>
        <translation>En vigor: {value}</translation>
    </message>
    <message>
        <source>after the next start: {value}</source>
        <translation>tras el próximo inicio: {value}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Set · kept in the system’s keyring</source>
        <translation>Definido · conservado en el llavero del sistema</translation>
    </message>
    <message>
        <source>Set · kept in an encrypted file: this system has no keyring</source>
        <translation>Definido · conservado en un archivo cifrado: este sistema no tiene llavero</translation>
    </message>
    <message>
        <source>Set · {source}</source>
        <translation>Definido · {source}</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>del archivo de ajustes</translation>
    </message>
    <message>
        <source>from the environment ({name}): change it there</source>
        <translation>del entorno ({name}): cámbielo allí</translation>
    </message>
    <message>
        <source>from the command line: change it there</source>
        <translation>de la línea de comandos: cámbielo allí</translation>
    </message>
    <message>
        <source>set by your company’s policy</source>
        <translation>fijado por las normas de su empresa</translation>
    </message>
    <message>
        <source>set by the program itself</source>
        <translation>fijado por el propio programa</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Por defecto: {value}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Applies now: {names}.</source>
        <translation>Vale ahora: {names}.</translation>
    </message>
    <message>
        <source>Applies after the next start: {names}.</source>
        <translation>Vale tras el próximo inicio: {names}.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: cambiado</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring. It applies after the next start.</source>
        <translation>Conservado en el llavero del sistema. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Kept in an encrypted file, since this system has no keyring. It applies after the next start.</source>
        <translation>Conservado en un archivo cifrado, pues este sistema no tiene llavero. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Give a value behind each key; a secret alone, without.</source>
        <translation>Dé un valor tras cada clave; un secreto solo, sin valor.</translation>
    </message>
    <message>
        <source>Written, without secrets: {path}</source>
        <translation>Escrito, sin los secretos: {path}</translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Nada cambia: ya está así.</translation>
    </message>
    <message>
        <source>An open till takes them at its next start.</source>
        <translation>Una caja abierta los toma en su próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Splio gave you a key for your tills. Next logs in with it; nothing is kept before Splio accepted it.</source>
        <translation>Splio le dio una clave para sus cajas. Al seguir se conecta con ella; nada se guarda antes de que Splio la acepte.</translation>
    </message>
    <message>
        <source>Splio’s address</source>
        <translation>Dirección de Splio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegar la clave</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Without Splio for now</source>
        <translation>Sin Splio por ahora</translation>
    </message>
    <message>
        <source>Logging in at {host} …</source>
        <translation>Conectando con {host} …</translation>
    </message>
    <message>
        <source>given by the settings</source>
        <translation>dada por los ajustes</translation>
    </message>
    <message>
        <source>as it is kept; enter another to replace it</source>
        <translation>la guardada; introduzca otra para sustituirla</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>missing: the till sells, and sends nothing yet</source>
        <translation>falta: la caja vende y aún no envía nada</translation>
    </message>
    <message>
        <source>none yet; they come once the till is open</source>
        <translation>ninguno aún; llegan al abrir la caja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>The till is set up.</source>
        <translation>La caja está configurada.</translation>
    </message>
    <message>
        <source>The till can open, but something is missing. Go on with the setup at any time: press F10 in the till.</source>
        <translation>La caja puede abrir, pero falta algo. Siga con la configuración cuando quiera: pulse F10 en la caja.</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Ningún campo</translation>
    </message>
    <message>
        <source>Your rewards carry their rules in fields of your own. Check which field says what; values of yours stand below each.</source>
        <translation>Sus recompensas llevan las reglas en campos propios. Compruebe qué dice cada campo; debajo de cada uno hay valores suyos.</translation>
    </message>
    <message>
        <source>Asking Splio for your rewards …</source>
        <translation>Pidiendo sus recompensas a Splio …</translation>
    </message>
    <message>
        <source>The rules of your rewards come from fields of your own. None are known yet; go on, and check them later in the office, under Stock.</source>
        <translation>Las reglas de sus recompensas vienen de campos propios. Aún no se conoce ninguno; continúe y revíselos después en la oficina, en Existencias.</translation>
    </message>
    <message>
        <source>Welcome. This sets the till up, step by step; it takes a few minutes. Which language does the till speak?</source>
        <translation>Bienvenido. Aquí se configura la caja, paso a paso; lleva unos minutos. ¿Qué idioma habla la caja?</translation>
    </message>
    <message>
        <source>This till has a manager already. Who are you?</source>
        <translation>Esta caja ya tiene responsable. ¿Quién es usted?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter yourself as the first manager. The till asks for your PIN when something needs approval; enter cashiers and other managers later, in the office.</source>
        <translation>Inscríbase como primer responsable. La caja pide su PIN cuando algo necesita aprobación; añada después a cajeros y otros responsables, en la oficina.</translation>
    </message>
    <message>
        <source>PIN, {least} to {most} digits</source>
        <translation>PIN, de {least} a {most} cifras</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The manager is entered.</source>
        <translation>El responsable está inscrito.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Given by {where}; change it there.</source>
        <translation>Fijado por {where}; cámbielo allí.</translation>
    </message>
    <message>
        <source>Scan one of the barcodes below. Without a scanner at hand, go on: F12 in the till opens this test at any time.</source>
        <translation>Lea uno de los códigos de barras de abajo. Sin lector a mano, continúe: F12 en la caja abre esta prueba en cualquier momento.</translation>
    </message>
    <message>
        <source>Store: search, or type its id at Splio</source>
        <translation>Tienda: busque, o escriba su id en Splio</translation>
    </message>
    <message>
        <source>Splio’s stores</source>
        <translation>Tiendas de Splio</translation>
    </message>
    <message>
        <source>This till’s name</source>
        <translation>Nombre de esta caja</translation>
    </message>
    <message>
        <source>Time zone of Splio’s dates</source>
        <translation>Zona horaria de las fechas de Splio</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Elegir más tarde</translation>
    </message>
    <message>
        <source>Which store is this till in? Without Splio’s list, type the store’s id as Splio spells it.</source>
        <translation>¿En qué tienda está esta caja? Sin la lista de Splio, escriba el id de la tienda tal como lo escribe Splio.</translation>
    </message>
    <message>
        <source>No store of Splio’s list is called like this.</source>
        <translation>Ninguna tienda de la lista de Splio se llama así.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The till brings Splio’s rewards and codes, so that it can sell without a network too.</source>
        <translation>La caja trae las recompensas y los códigos de Splio para poder vender también sin red.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Without a key there is nothing to bring yet. Go on.</source>
        <translation>Sin clave todavía no hay nada que traer. Continúe.</translation>
    </message>
    <message>
        <source>The sync could not be finished.</source>
        <translation>La sincronización no pudo terminar.</translation>
    </message>
    <message>
        <source>All is here: {codes}.</source>
        <translation>Todo está aquí: {codes}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Leave the setup? What was entered on the pages before is kept, and it goes on from here when posapp is opened again.</source>
        <translation>¿Salir de la configuración? Lo introducido en las páginas anteriores se conserva y se sigue desde aquí al volver a abrir posapp.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on with the setup</source>
        <translation>Seguir configurando</translation>
    </message>
    <message>
        <source>How far the setup has come</source>
        <translation>Avance de la configuración</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Ayuda  F1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave
Esc</source>
        <translation>Salir
Esc</translation>
    </message>
    <message>
        <source>Leave the setup</source>
        <translation>Salir de la configuración</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Connection to Splio</source>
        <translation>Conexión con Splio</translation>
    </message>
    <message>
        <source>Store and till</source>
        <translation>Tienda y caja</translation>
    </message>
    <message>
        <source>Fields of the rewards</source>
        <translation>Campos de las recompensas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The key is kept in this system’s keyring.</source>
        <translation>La clave se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>The key is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La clave se guarda en un archivo cifrado, porque este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>{n} reward, for example: {values}</source>
        <translation>{n} recompensa, por ejemplo: {values}</translation>
    </message>
    <message>
        <source>{n} rewards, for example: {values}</source>
        <translation>{n} recompensas, por ejemplo: {values}</translation>
    </message>
    <message>
        <source>Splio knows {n} store. Is it this till’s?</source>
        <translation>Splio conoce {n} tienda. ¿Es la de esta caja?</translation>
    </message>
    <message>
        <source>Splio knows {n} stores. Which one is this till in?</source>
        <translation>Splio conoce {n} tiendas. ¿En cuál está esta caja?</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} código</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} códigos</translation>
    </message>
    <message>
        <source>Give either --from or --template, not both.</source>
        <translation>Indique --from o --template, no ambos.</translation>
    </message>
    <message>
        <source>{path} is written. Fill it in, then: posapp setup --from {path}</source>
        <translation>{path} está escrito. Rellénelo y luego: posapp setup --from {path}</translation>
    </message>
    <message>
        <source>The settings are in {path}.</source>
        <translation>Los ajustes están en {path}.</translation>
    </message>
    <message>
        <source>Entered: {names}</source>
        <translation>Inscritos: {names}</translation>
    </message>
    <message>
        <source>Splio accepts the key. No store is chosen yet.</source>
        <translation>Splio acepta la clave. Aún no se ha elegido tienda.</translation>
    </message>
    <message>
        <source>Splio accepts the key and knows the store {store}.</source>
        <translation>Splio acepta la clave y conoce la tienda {store}.</translation>
    </message>
    <message>
        <source>Splio was not asked; posapp doctor does it.</source>
        <translation>No se preguntó a Splio; lo hace posapp doctor.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Introduzca primero la clave.</translation>
    </message>
    <message>
        <source>{host} was reached, but does not accept this key. Copy it again, whole and without spaces, or ask Splio for it.</source>
        <translation>{host} responde, pero no acepta esta clave. Cópiela otra vez, entera y sin espacios, o pídala a Splio.</translation>
    </message>
    <message>
        <source>{host} knows this key, but gives it no right to this. Ask Splio for one that may use loyalty and stores.</source>
        <translation>{host} conoce esta clave, pero no le da permiso para esto. Pida a Splio una que pueda usar fidelización y tiendas.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let this till through to {host}. Whoever looks after the network can allow it.</source>
        <translation>El proxy de la red no deja que esta caja llegue a {host}. Quien lleva la red puede permitirlo.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}. Is this till on the network, and the address right? You can go on without Splio and come back later.</source>
        <translation>Nada responde en {host}. ¿Está la caja en la red y es correcta la dirección? Puede seguir sin Splio y volver más tarde.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again, or go on without Splio and come back later.</source>
        <translation>{host} no respondió a tiempo. Reintente, o siga sin Splio y vuelva más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is Splio: its certificate is not trusted here. Check the address and this till’s date; a proxy may be in between.</source>
        <translation>{host} no puede probar que es Splio: aquí no se confía en su certificado. Compruebe la dirección y la fecha de esta caja; puede haber un proxy en medio.</translation>
    </message>
    <message>
        <source>What answers at {host} is not Splio. Check the address; the network may also show a page of its own first.</source>
        <translation>Lo que responde en {host} no es Splio. Compruebe la dirección; quizá la red muestre antes una página propia.</translation>
    </message>
    <message>
        <source>This is not an address. Write it like https://api.splio.com.</source>
        <translation>Esto no es una dirección. Escríbala como https://api.splio.com.</translation>
    </message>
    <message>
        <source>{host} has too much to do or a problem of its own. Try again soon.</source>
        <translation>{host} está saturado o tiene un problema propio. Reintente pronto.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Enter the second one again.</source>
        <translation>Los dos PIN no coinciden. Introduzca de nuevo el segundo.</translation>
    </message>
    <message>
        <source>Another program has this till open. Close it, then try again.</source>
        <translation>Otro programa tiene abierta esta caja. Ciérrelo y reintente.</translation>
    </message>
    <message>
        <source>{n} till of the list can be set up; nothing was done.</source>
        <translation>{n} caja de la lista puede configurarse; no se hizo nada.</translation>
    </message>
    <message>
        <source>{n} tills of the list can be set up; nothing was done.</source>
        <translation>{n} cajas de la lista pueden configurarse; no se hizo nada.</translation>
    </message>
    <message>
        <source>--till-from goes with --from, --till and --check with it.</source>
        <translation>--till-from va con --from; --till y --check van con --till-from.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Go back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Digits to touch</source>
        <translation>Cifras para tocar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>¿Quién está en la caja?</translation>
    </message>
    <message>
        <source>A manager’s PIN, please</source>
        <translation>El PIN de un responsable, por favor</translation>
    </message>
    <message>
        <source>Sign in  Enter</source>
        <translation>Entrar  Intro</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <translation>Continuar  Intro</translation>
    </message>
    <message>
        <source>Training: the PIN of {name} is {pin}.</source>
        <translation>Formación: el PIN de {name} es {pin}.</translation>
    </message>
    <message>
        <source>{n} scan is kept for after.</source>
        <translation>{n} lectura queda para después.</translation>
    </message>
    <message>
        <source>{n} scans are kept for after.</source>
        <translation>{n} lecturas quedan para después.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>End of day</source>
        <translation>Fin del día</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>All is sent: nothing waits on this till.</source>
        <translation>Todo está enviado: nada espera en esta caja.</translation>
    </message>
    <message>
        <source>If it must be switched off, nothing is lost: it goes on at the next start.</source>
        <translation>Si hay que apagarla, no se pierde nada: continúa en el próximo arranque.</translation>
    </message>
    <message>
        <source>Safe to switch off: yes</source>
        <translation>Se puede apagar: sí</translation>
    </message>
    <message>
        <source>Safe to switch off: no</source>
        <translation>Se puede apagar: no</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>{n} voucher was rejected by Splio: settle it under Queue.</source>
        <translation>Splio ha rechazado {n} vale: resuélvalo en Cola.</translation>
    </message>
    <message>
        <source>{n} vouchers were rejected by Splio: settle them under Queue.</source>
        <translation>Splio ha rechazado {n} vales: resuélvalos en Cola.</translation>
    </message>
    <message>
        <source>Vouchers of the day</source>
        <translation>Vales del día</translation>
    </message>
    <message>
        <source>This till now, all days</source>
        <translation>Esta caja ahora, todos los días</translation>
    </message>
    <message>
        <source>Held by open sales</source>
        <translation>Reservados por ventas abiertas</translation>
    </message>
    <message>
        <source>Sales put aside</source>
        <translation>Ventas apartadas</translation>
    </message>
    <message>
        <source>New rewards on their way</source>
        <translation>Recompensas en camino</translation>
    </message>
    <message>
        <source>Oldest that waits</source>
        <translation>El más antiguo en espera</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last stock sync</source>
        <translation>Última sincronización del stock</translation>
    </message>
    <message>
        <source>Made {moment} by {name}</source>
        <translation>Hecho {moment} por {name}</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>Hecho {moment}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Last journal line</source>
        <translation>Última línea del diario</translation>
    </message>
    <message>
        <source>{n} voucher waits to be sent ({worth}). Leave the till on and online, or send it now under Queue.</source>
        <translation>{n} vale espera su envío ({worth}). Deje la caja encendida y conectada, o envíelo ahora desde la cola.</translation>
    </message>
    <message>
        <source>{n} vouchers wait to be sent ({worth}). Leave the till on and online, or send them now under Queue.</source>
        <translation>{n} vales esperan su envío ({worth}). Deje la caja encendida y conectada, o envíelos ahora desde la cola.</translation>
    </message>
    <message>
        <source>{n} voucher is unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} vale está dudoso ({worth}): la caja pregunta a Splio. Déjela encendida hasta saberlo.</translation>
    </message>
    <message>
        <source>{n} vouchers are unclear ({worth}): the till is asking Splio. Leave it on until that is known.</source>
        <translation>{n} vales están dudosos ({worth}): la caja pregunta a Splio. Déjela encendida hasta saberlo.</translation>
    </message>
    <message>
        <source>{n} new reward is on its way to a customer. Leave the till on.</source>
        <translation>{n} recompensa nueva va camino de un cliente. Deje la caja encendida.</translation>
    </message>
    <message>
        <source>{n} new rewards are on their way to customers. Leave the till on.</source>
        <translation>{n} recompensas nuevas van camino de clientes. Deje la caja encendida.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>New PIN for {name}</source>
        <translation>Nuevo PIN para {name}</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>El primer responsable</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The PIN: {shortest} digits or more, known to this person alone; no run such as 1234.</source>
        <translation>El PIN: {shortest} cifras o más, que solo esta persona conozca; ninguna serie como 1234.</translation>
    </message>
    <message>
        <source>The two PINs differ: enter it once more.</source>
        <translation>Los dos PIN son distintos: introdúzcalo otra vez.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>left on {date}</source>
        <translation>baja el {date}</translation>
    </message>
    <message>
        <source>must wait {wait}: wrong PINs</source>
        <translation>espera {wait}: PIN erróneos</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>trabaja aquí</translation>
    </message>
    <message>
        <source>People at this till</source>
        <translation>Personas de esta caja</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nuevo PIN…</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>Se ha ido…</translation>
    </message>
    <message>
        <source>Make {name} a manager? Managers approve vouchers, settle, export and change settings.</source>
        <translation>¿Hacer responsable a {name}? Los responsables aprueban vales, saldan, exportan y cambian los ajustes.</translation>
    </message>
    <message>
        <source>Stays a cashier</source>
        <translation>Sigue como cajero</translation>
    </message>
    <message>
        <source>Has {name} left? The PIN is no use any more, and the name is never given again.</source>
        <translation>¿Se ha ido {name}? El PIN deja de servir y el nombre no se vuelve a dar.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Se ha ido</translation>
    </message>
    <message>
        <source>Still works here</source>
        <translation>Sigue trabajando aquí</translation>
    </message>
    <message>
        <source>Make a cashier</source>
        <translation>Hacer cajero</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Hacer responsable</translation>
    </message>
    <message>
        <source>Nobody is entered, so the till asks nobody who they are, and everybody may do everything. Enter the first manager: from then on all sign in with a PIN of their own, and the journal says who did what.</source>
        <translation>No hay nadie inscrito: la caja no pregunta quién es y todos pueden hacer todo. Inscriba al primer responsable: desde entonces cada uno entra con su propio PIN y el registro dice quién hizo qué.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Splio not asked yet</source>
        <translation>Aún sin consultar a Splio</translation>
    </message>
    <message>
        <source>Splio answers</source>
        <translation>Splio responde</translation>
    </message>
    <message>
        <source>Splio answers slowly</source>
        <translation>Splio responde despacio</translation>
    </message>
    <message>
        <source>Working from the stock</source>
        <translation>Trabajo con el stock</translation>
    </message>
    <message>
        <source>Till’s key to be checked</source>
        <translation>Clave por revisar</translation>
    </message>
    <message>
        <source>Splio’s address to be checked</source>
        <translation>Dirección de Splio por revisar</translation>
    </message>
    <message>
        <source>The till has not asked Splio anything yet.</source>
        <translation>La caja aún no ha preguntado nada a Splio.</translation>
    </message>
    <message>
        <source>Splio answers: vouchers are checked with it.</source>
        <translation>Splio responde: los vales se comprueban con él.</translation>
    </message>
    <message>
        <source>Splio is slow to answer: some verdicts rest on the stock. Go on selling.</source>
        <translation>Splio tarda en responder: algunos resultados se basan en el stock. Siga vendiendo.</translation>
    </message>
    <message>
        <source>Splio cannot be reached: verdicts rest on the stock, and used vouchers are kept and sent later. Go on selling.</source>
        <translation>No se puede contactar con Splio: los resultados se basan en el stock, y los vales usados se guardan y se envían más tarde. Siga vendiendo.</translation>
    </message>
    <message>
        <source>Splio does not accept this till’s key: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>Splio no acepta la clave de esta caja: los resultados se basan en el stock, y los vales usados se guardan. Siga vendiendo y avise al responsable.</translation>
    </message>
    <message>
        <source>Something other than Splio answers at its address: verdicts rest on the stock, and used vouchers are kept. Go on selling, and tell the manager.</source>
        <translation>En la dirección de Splio responde otra cosa: los resultados se basan en el stock, y los vales usados se guardan. Siga vendiendo y avise al responsable.</translation>
    </message>
    <message>
        <source>Splio did not answer in time.</source>
        <translation>Splio no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The network or Splio is not reachable.</source>
        <translation>La red o Splio no están accesibles.</translation>
    </message>
    <message>
        <source>The connection to Splio is not trusted (its certificate).</source>
        <translation>La conexión con Splio no es de confianza (su certificado).</translation>
    </message>
    <message>
        <source>The file with certificates to trust (splio_ca_file) cannot be read.</source>
        <translation>No se puede leer el archivo de certificados de confianza (splio_ca_file).</translation>
    </message>
    <message>
        <source>splio_url in the settings is not a web address the till can use.</source>
        <translation>splio_url, en los ajustes, no es una dirección web utilizable.</translation>
    </message>
    <message>
        <source>This installation cannot set up the connection: the log says why.</source>
        <translation>Esta instalación no puede preparar la conexión: el registro dice por qué.</translation>
    </message>
    <message>
        <source>The network’s proxy does not let Splio through.</source>
        <translation>El proxy de la red no deja pasar a Splio.</translation>
    </message>
    <message>
        <source>Splio refuses the till’s key.</source>
        <translation>Splio rechaza la clave de la caja.</translation>
    </message>
    <message>
        <source>No key for Splio is set on this till.</source>
        <translation>Esta caja no tiene clave de Splio.</translation>
    </message>
    <message>
        <source>The till’s key lacks rights at Splio.</source>
        <translation>A la clave de la caja le faltan permisos en Splio.</translation>
    </message>
    <message>
        <source>Splio does not know this store: its number in the settings is wrong.</source>
        <translation>Splio no conoce esta tienda: su número en los ajustes es incorrecto.</translation>
    </message>
    <message>
        <source>What answers there is not Splio.</source>
        <translation>Lo que responde allí no es Splio.</translation>
    </message>
    <message>
        <source>Splio asks to be called less often.</source>
        <translation>Splio pide que se le llame con menos frecuencia.</translation>
    </message>
    <message>
        <source>Splio has a problem of its own.</source>
        <translation>Splio tiene un problema propio.</translation>
    </message>
    <message>
        <source>No stock yet</source>
        <translation>Aún sin stock</translation>
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
        <translation>Desde: {moment}.</translation>
    </message>
    <message>
        <source>Last answer {at_when}.</source>
        <translation>Última respuesta {at_when}.</translation>
    </message>
    <message>
        <source>The oldest was used {at_when} ({age}).</source>
        <translation>El más antiguo se usó {at_when} ({age}).</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada por enviar</translation>
    </message>
    <message>
        <source>{n} voucher to send</source>
        <translation>{n} vale por enviar</translation>
    </message>
    <message>
        <source>{n} vouchers to send</source>
        <translation>{n} vales por enviar</translation>
    </message>
    <message>
        <source>{n} used voucher waits to be sent to Splio.</source>
        <translation>{n} vale usado espera su envío a Splio.</translation>
    </message>
    <message>
        <source>{n} used vouchers wait to be sent to Splio.</source>
        <translation>{n} vales usados esperan su envío a Splio.</translation>
    </message>
    <message>
        <source>No used voucher waits to be sent to Splio.</source>
        <translation>Ningún vale usado espera su envío a Splio.</translation>
    </message>
    <message>
        <source>{n} was sent without an answer and is being checked.</source>
        <translation>{n} se envió sin respuesta y se está comprobando.</translation>
    </message>
    <message>
        <source>{n} were sent without an answer and are being checked.</source>
        <translation>{n} se enviaron sin respuesta y se están comprobando.</translation>
    </message>
    <message>
        <source>{n} was rejected by Splio: a manager must look.</source>
        <translation>{n} rechazado por Splio: debe verlo un responsable.</translation>
    </message>
    <message>
        <source>{n} were rejected by Splio: a manager must look.</source>
        <translation>{n} rechazados por Splio: debe verlos un responsable.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>{n} for the manager</source>
        <translation>{n} para el responsable</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} por revisar</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>State of the till</source>
        <translation>Estado de la caja</translation>
    </message>
    <message>
        <source>State
F10</source>
        <translation>Estado
F10</translation>
    </message>
    <message>
        <source>Show or hide the state of the till</source>
        <translation>Mostrar u ocultar el estado de la caja</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
    <message>
        <source>Close the state</source>
        <translation>Cerrar el estado</translation>
    </message>
    <message>
        <source>Manual  F1</source>
        <translation>Manual  F1</translation>
    </message>
    <message>
        <source>Keys  Ctrl+F1</source>
        <translation>Teclas  Ctrl+F1</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Language  Ctrl+L</source>
        <translation>Idioma  Ctrl+L</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elegir el idioma</translation>
    </message>
    <message>
        <source>Office  F11</source>
        <translation>Oficina  F11</translation>
    </message>
    <message>
        <source>Open the manager’s pages</source>
        <translation>Abrir las páginas del responsable</translation>
    </message>
    <message>
        <source>Scanner  F12</source>
        <translation>Escáner  F12</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Probar el escáner</translation>
    </message>
    <message>
        <source>Finish the setup</source>
        <translation>Terminar la configuración</translation>
    </message>
    <message>
        <source>Go on setting this till up</source>
        <translation>Seguir configurando esta caja</translation>
    </message>
    <message>
        <source>Change user
Ctrl+U</source>
        <translation>Cambiar usuario
Ctrl+U</translation>
    </message>
    <message>
        <source>Change user, lock the till</source>
        <translation>Cambiar de usuario, bloquear la caja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close the languages</source>
        <translation>Cerrar los idiomas</translation>
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
        <translation>Vales usados</translation>
    </message>
    <message>
        <source>Works now</source>
        <translation>Funciona ahora</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>Tiene que esperar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Abrir el manual</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>{n} code that Splio no longer lists was removed.</source>
        <translation>Se ha quitado {n} código que Splio ya no tiene.</translation>
    </message>
    <message>
        <source>{n} codes that Splio no longer lists were removed.</source>
        <translation>Se han quitado {n} códigos que Splio ya no tiene.</translation>
    </message>
    <message>
        <source>Splio listed only {listed} of the {held} entries that this till has. Nothing was removed: if the next sync finds the same, it will be.</source>
        <translation>Splio solo ha dado {listed} de las {held} entradas que tiene esta caja. No se ha quitado nada: si la próxima sincronización da lo mismo, se hará.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} code) is kept; the next sync goes on from there.</source>
        <translation>Detenido. Lo que ha llegado hasta ahora ({n} código) se conserva; la próxima sincronización sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped. What was brought so far ({n} codes) is kept; the next sync goes on from there.</source>
        <translation>Detenido. Lo que ha llegado hasta ahora ({n} códigos) se conserva; la próxima sincronización sigue desde ahí.</translation>
    </message>
    <message>
        <source>No rewards are in the stock yet: run “posapp sync” first.</source>
        <translation>Aún no hay recompensas en el stock: ejecute primero «posapp sync».</translation>
    </message>
    <message>
        <source>alert at {n}</source>
        <translation>aviso a {n}</translation>
    </message>
    <message>
        <source>{n} granted and usable</source>
        <translation>{n} concedidos y utilizables</translation>
    </message>
    <message>
        <source>from {amount}</source>
        <translation>desde {amount}</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>sync not finished</source>
        <translation>sincronización sin terminar</translation>
    </message>
    <message>
        <source>codes never listed</source>
        <translation>códigos nunca listados</translation>
    </message>
    <message>
        <source>listed {age}</source>
        <translation>listado {age}</translation>
    </message>
    <message>
        <source>lasts less than a day</source>
        <translation>dura menos de un día</translation>
    </message>
    <message>
        <source>lasts {n} days</source>
        <translation>dura {n} días</translation>
    </message>
    <message>
        <source>{n} reward</source>
        <translation>{n} recompensa</translation>
    </message>
    <message>
        <source>{n} rewards</source>
        <translation>{n} recompensas</translation>
    </message>
    <message>
        <source>{n} code</source>
        <translation>{n} código</translation>
    </message>
    <message>
        <source>{n} codes</source>
        <translation>{n} códigos</translation>
    </message>
    <message>
        <source>no reward is running out of codes</source>
        <translation>ninguna recompensa se está quedando sin códigos</translation>
    </message>
    <message>
        <source>{n} reward is running out of codes: {which}</source>
        <translation>{n} recompensa se está quedando sin códigos: {which}</translation>
    </message>
    <message>
        <source>{n} rewards are running out of codes: {which}</source>
        <translation>{n} recompensas se están quedando sin códigos: {which}</translation>
    </message>
    <message>
        <source>codes left unknown</source>
        <translation>códigos restantes desconocidos</translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation>quedan {n}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Loyalty card</source>
        <translation>Tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>Good voucher</source>
        <translation>Vale correcto</translation>
    </message>
    <message>
        <source>From a minimum purchase</source>
        <translation>Con compra mínima</translation>
    </message>
    <message>
        <source>Another minimum purchase</source>
        <translation>Otra compra mínima</translation>
    </message>
    <message>
        <source>Percentage off</source>
        <translation>Descuento en porcentaje</translation>
    </message>
    <message>
        <source>Online shop only</source>
        <translation>Solo tienda en línea</translation>
    </message>
    <message>
        <source>Expired voucher</source>
        <translation>Vale caducado</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usado en otro sitio</translation>
    </message>
    <message>
        <source>Still in waiting period</source>
        <translation>Aún en espera</translation>
    </message>
    <message>
        <source>Another customer’s</source>
        <translation>De otro cliente</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Mistyped code</source>
        <translation>Código mal tecleado</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Folder for the bundle</source>
        <translation>Carpeta para el paquete</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>How this till is</source>
        <translation>Cómo está esta caja</translation>
    </message>
    <message>
        <source>posapp {version} · licences: F1, or posapp --licences</source>
        <translation>posapp {version} · licencias: F1, o posapp --licences</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Make a bundle for support</source>
        <translation>Hacer un paquete para soporte</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>The till works. {n} thing waits for you.</source>
        <translation>La caja funciona. {n} asunto le espera.</translation>
    </message>
    <message>
        <source>The till works. {n} things wait for you.</source>
        <translation>La caja funciona. {n} asuntos le esperan.</translation>
    </message>
    <message>
        <source>{n} thing is not well: see what to do below.</source>
        <translation>{n} asunto no va bien: vea abajo qué hacer.</translation>
    </message>
    <message>
        <source>{n} things are not well: see what to do below.</source>
        <translation>{n} asuntos no van bien: vea abajo qué hacer.</translation>
    </message>
    <message>
        <source>Looking at the till…</source>
        <translation>Examinando la caja…</translation>
    </message>
    <message>
        <source>Trying the way to Splio…</source>
        <translation>Probando el camino a Splio…</translation>
    </message>
    <message>
        <source>Checking the data files…</source>
        <translation>Comprobando los archivos de datos…</translation>
    </message>
    <message>
        <source>Collecting the logs…</source>
        <translation>Reuniendo los registros…</translation>
    </message>
    <message>
        <source>Masking codes and names…</source>
        <translation>Ocultando códigos y nombres…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Saved: {path} ({size})</source>
        <translation>Guardado: {path} ({size})</translation>
    </message>
    <message>
        <source>Send this file to support. It holds no voucher code, no card, no name and no key.</source>
        <translation>Envíe este archivo al soporte. No contiene códigos de vale, tarjetas, nombres ni claves.</translation>
    </message>
    <message>
        <source>A file is only written with --bundle.</source>
        <translation>Solo se escribe un archivo con --bundle.</translation>
    </message>
    <message>
        <source>Older logs were left out: {files}</source>
        <translation>Registros más antiguos no incluidos: {files}</translation>
    </message>
    <message>
        <source>No room for the bundle in {folder}: make room or choose another.</source>
        <translation>No hay espacio para el paquete en {folder}: libere espacio o elija otra.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: choose another folder.</source>
        <translation>No se puede escribir en {folder}: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The bundle cannot be written to {folder}: choose another folder.</source>
        <translation>El paquete no se puede escribir en {folder}: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The name {host} is found: {seen}</source>
        <translation>El nombre {host} se encuentra: {seen}</translation>
    </message>
    <message>
        <source>The network does not say where {host} is: no answer in time.</source>
        <translation>La red no dice dónde está {host}: sin respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The network does not know {host}: no internet, or a wrong address.</source>
        <translation>La red no conoce {host}: no hay internet o la dirección es errónea.</translation>
    </message>
    <message>
        <source>{host} takes connections: {seen}</source>
        <translation>{host} acepta conexiones: {seen}</translation>
    </message>
    <message>
        <source>{host} refuses connections: a firewall, or a wrong port.</source>
        <translation>{host} rechaza las conexiones: un cortafuegos o un puerto erróneo.</translation>
    </message>
    <message>
        <source>No connection to {host}: a firewall or the network is in the way.</source>
        <translation>Sin conexión con {host}: un cortafuegos o la red lo impide.</translation>
    </message>
    <message>
        <source>{host} proves who it is: {seen}</source>
        <translation>{host} demuestra quién es: {seen}</translation>
    </message>
    <message>
        <source>{host} cannot prove who it is: check this machine’s date, or a proxy is between.</source>
        <translation>{host} no puede demostrar quién es: compruebe la fecha de este equipo, o hay un proxy en medio.</translation>
    </message>
    <message>
        <source>{host} ends the line before it proves who it is.</source>
        <translation>{host} corta antes de demostrar quién es.</translation>
    </message>
    <message>
        <source>{host} answers: {seen}</source>
        <translation>{host} responde: {seen}</translation>
    </message>
    <message>
        <source>The proxy does not let the till through.</source>
        <translation>El proxy no deja pasar a la caja.</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server.</source>
        <translation>{host} no responde como un servidor web.</translation>
    </message>
    <message>
        <source>No proxy is in force.</source>
        <translation>No hay ningún proxy en uso.</translation>
    </message>
    <message>
        <source>A proxy is in force: {proxy}</source>
        <translation>Hay un proxy en uso: {proxy}</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>“I cannot check this code just now; it may well be good.”</source>
        <translation>«Ahora no puedo comprobar este código; puede que sea bueno.»</translation>
    </message>
    <message>
        <source>“I cannot check this voucher just now. Please keep it: you can use it another time.”</source>
        <translation>«Ahora no puedo comprobar este vale. Guárdelo, por favor: podrá usarlo en otra ocasión.»</translation>
    </message>
    <message>
        <source>“One moment, please: I ask for an approval.”</source>
        <translation>«Un momento, por favor: pido una autorización.»</translation>
    </message>
    <message>
        <source>“I do not find this code in our loyalty programme.”</source>
        <translation>«No encuentro este código en nuestro programa de fidelidad.»</translation>
    </message>
    <message>
        <source>“This voucher is in use in another sale here.”</source>
        <translation>«Este vale se está usando en otra venta aquí.»</translation>
    </message>
    <message>
        <source>“This voucher has already been used.”</source>
        <translation>«Este vale ya se ha usado.»</translation>
    </message>
    <message>
        <source>“This voucher cannot be used yet.”</source>
        <translation>«Este vale aún no se puede usar.»</translation>
    </message>
    <message>
        <source>“You can use this voucher {day}.”</source>
        <translation>«Podrá usar este vale {day}.»</translation>
    </message>
    <message>
        <source>“This voucher has passed its date.”</source>
        <translation>«Este vale ha caducado.»</translation>
    </message>
    <message>
        <source>“I have to have this voucher checked.”</source>
        <translation>«Tengo que hacer comprobar este vale.»</translation>
    </message>
    <message>
        <source>“You can use this voucher in our online shop.”</source>
        <translation>«Puede usar este vale en nuestra tienda en línea.»</translation>
    </message>
    <message>
        <source>“This voucher is tied to another loyalty card.”</source>
        <translation>«Este vale está asociado a otra tarjeta de fidelidad.»</translation>
    </message>
    <message>
        <source>“May I have your loyalty card, please?”</source>
        <translation>«¿Me deja su tarjeta de fidelidad, por favor?»</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«No encuentro esta tarjeta en nuestro programa.»</translation>
    </message>
    <message>
        <source>“This voucher needs a minimum purchase.”</source>
        <translation>«Este vale requiere una compra mínima.»</translation>
    </message>
    <message>
        <source>“{missing} more and you can use this voucher.”</source>
        <translation>«Con {missing} más puede usar este vale.»</translation>
    </message>
    <message>
        <source>“You can use this voucher in your next purchase.”</source>
        <translation>«Puede usar este vale en su próxima compra.»</translation>
    </message>
    <message>
        <source>from {time} today</source>
        <translation>hoy a partir de las {time}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>a partir del {date}</translation>
    </message>
    <message>
        <source>“You do not need this one: keep it for another time.”</source>
        <translation>«Este no lo necesita: guárdelo para otra ocasión.»</translation>
    </message>
    <message>
        <source>“This voucher does not go with the other one.”</source>
        <translation>«Este vale no se puede combinar con el otro.»</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Card  F2</source>
        <translation>Tarjeta  F2</translation>
    </message>
    <message>
        <source>Code (scan or type)  F3</source>
        <translation>Código (escanear o teclear)  F3</translation>
    </message>
    <message>
        <source>Amount of the purchase  F4</source>
        <translation>Importe de la compra  F4</translation>
    </message>
    <message>
        <source>Ticket number  F6</source>
        <translation>Número de ticket  F6</translation>
    </message>
    <message>
        <source>Code of a voucher or card</source>
        <translation>Código de un vale o tarjeta</translation>
    </message>
    <message>
        <source>Amount of the purchase</source>
        <translation>Importe de la compra</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de ticket</translation>
    </message>
    <message>
        <source>The next scan is a card</source>
        <translation>El próximo escaneo es una tarjeta</translation>
    </message>
    <message>
        <source>Cancel the sale</source>
        <translation>Cancelar la venta</translation>
    </message>
    <message>
        <source>It is a card</source>
        <translation>Es una tarjeta</translation>
    </message>
    <message>
        <source>This code is a loyalty card</source>
        <translation>Este código es una tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>Manager approves…  F5</source>
        <translation>Autoriza el responsable…  F5</translation>
    </message>
    <message>
        <source>A manager approves this voucher</source>
        <translation>Un responsable autoriza este vale</translation>
    </message>
    <message>
        <source>Tell the customer: {sentence}</source>
        <translation>Dígale al cliente: {sentence}</translation>
    </message>
    <message>
        <source>Manager approves {code}…  F5</source>
        <translation>El responsable autoriza {code}…  F5</translation>
    </message>
    <message>
        <source>Enter the ticket number.</source>
        <translation>Escriba el número de ticket.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove voucher {code}</source>
        <translation>Quitar el vale {code}</translation>
    </message>
    <message>
        <source>No voucher in this sale yet.</source>
        <translation>Aún no hay vales en esta venta.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scan the loyalty card or a voucher.</source>
        <translation>Escanee la tarjeta de fidelidad o un vale.</translation>
    </message>
    <message>
        <source>Card?</source>
        <translation>¿Tarjeta?</translation>
    </message>
    <message>
        <source>Scan or type the loyalty card now.</source>
        <translation>Escanee o teclee ahora la tarjeta de fidelidad.</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Splio knows no member with this card.</source>
        <translation>Splio no conoce ningún cliente con esta tarjeta.</translation>
    </message>
    <message>
        <source>“I do not find this card in our programme.”</source>
        <translation>«No encuentro esta tarjeta en nuestro programa.»</translation>
    </message>
    <message>
        <source>Scan the card again, or use another one.</source>
        <translation>Escanee de nuevo la tarjeta o use otra.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card taken for this sale.</source>
        <translation>Tarjeta tomada para esta venta.</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Escanee los vales del cliente.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>{n} voucher used.</source>
        <translation>{n} vale usado.</translation>
    </message>
    <message>
        <source>{n} vouchers used.</source>
        <translation>{n} vales usados.</translation>
    </message>
    <message>
        <source>Vouchers worth {amount}.</source>
        <translation>Vales por valor de {amount}.</translation>
    </message>
    <message>
        <source>Sale completed</source>
        <translation>Venta finalizada</translation>
    </message>
    <message>
        <source>Ticket {ticket}, {amount}. {used}</source>
        <translation>Ticket {ticket}, {amount}. {used}</translation>
    </message>
    <message>
        <source>The next customer’s scan begins a new sale.</source>
        <translation>El próximo escaneo empieza una venta nueva.</translation>
    </message>
    <message>
        <source>Saved on this till; Splio is told by itself.</source>
        <translation>Guardado en esta caja; se avisa a Splio automáticamente.</translation>
    </message>
    <message>
        <source>It will not be used.</source>
        <translation>No se usará.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Aún sin tarjeta</translation>
    </message>
    <message>
        <source>Card {code}</source>
        <translation>Tarjeta {code}</translation>
    </message>
    <message>
        <source>Unknown to Splio</source>
        <translation>Desconocida para Splio</translation>
    </message>
    <message>
        <source>Name not known here</source>
        <translation>Nombre desconocido aquí</translation>
    </message>
    <message>
        <source>{n} point</source>
        <translation>{n} punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Finalizar la venta</translation>
    </message>
    <message>
        <source>Complete without voucher</source>
        <translation>Finalizar sin vale</translation>
    </message>
    <message>
        <source>Complete with {n} voucher</source>
        <translation>Finalizar con {n} vale</translation>
    </message>
    <message>
        <source>Complete with {n} vouchers</source>
        <translation>Finalizar con {n} vales</translation>
    </message>
    <message>
        <source>Cancel this sale? No voucher is held.</source>
        <translation>¿Cancelar esta venta? No hay ningún vale reservado.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its voucher becomes free again.</source>
        <translation>¿Cancelar esta venta? Su vale vuelve a quedar libre.</translation>
    </message>
    <message>
        <source>Cancel this sale? Its {n} vouchers become free again.</source>
        <translation>¿Cancelar esta venta? Sus {n} vales vuelven a quedar libres.</translation>
    </message>
    <message>
        <source>Go on selling</source>
        <translation>Seguir vendiendo</translation>
    </message>
    <message>
        <source>Cancel that sale? No voucher is held.</source>
        <translation>¿Cancelar esa venta? No tiene ningún vale reservado.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its voucher becomes free again.</source>
        <translation>¿Cancelar esa venta? Su vale vuelve a quedar libre.</translation>
    </message>
    <message>
        <source>Cancel that sale? Its {n} vouchers become free again.</source>
        <translation>¿Cancelar esa venta? Sus {n} vales vuelven a quedar libres.</translation>
    </message>
    <message>
        <source>That sale is cancelled.</source>
        <translation>Esa venta está cancelada.</translation>
    </message>
    <message>
        <source>The voucher of that sale is free again.</source>
        <translation>El vale de esa venta vuelve a estar libre.</translation>
    </message>
    <message>
        <source>The {n} vouchers of that sale are free again.</source>
        <translation>Los {n} vales de esa venta vuelven a estar libres.</translation>
    </message>
    <message>
        <source>{n} voucher is in the sale, but it cannot be used.</source>
        <translation>Hay {n} vale en la venta, pero no se puede usar.</translation>
    </message>
    <message>
        <source>{n} vouchers are in the sale, but none can be used.</source>
        <translation>Hay {n} vales en la venta, pero ninguno se puede usar.</translation>
    </message>
    <message>
        <source>No voucher was scanned.</source>
        <translation>No se ha escaneado ningún vale.</translation>
    </message>
    <message>
        <source>Complete the sale without a voucher?</source>
        <translation>¿Finalizar la venta sin vale?</translation>
    </message>
    <message>
        <source>Complete without</source>
        <translation>Finalizar sin vale</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds no voucher.</source>
        <translation>Una venta sin terminar {of_when} no tiene ningún vale reservado.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} voucher.</source>
        <translation>Una venta sin terminar {of_when} reserva {n} vale.</translation>
    </message>
    <message>
        <source>An unfinished sale {of_when} holds {n} vouchers.</source>
        <translation>Una venta sin terminar {of_when} reserva {n} vales.</translation>
    </message>
    <message>
        <source>Card {new} has replaced card {old}.</source>
        <translation>La tarjeta {new} ha sustituido a la tarjeta {old}.</translation>
    </message>
    <message>
        <source>Code {other} is a loyalty card too: the sale keeps card {kept}.</source>
        <translation>El código {other} también es una tarjeta de fidelidad: la venta conserva la tarjeta {kept}.</translation>
    </message>
    <message>
        <source>This card is already in the sale.</source>
        <translation>Esta tarjeta ya está en la venta.</translation>
    </message>
    <message>
        <source>This code is a voucher, not a card: it was taken as a voucher.</source>
        <translation>Este código es un vale, no una tarjeta: se ha tomado como vale.</translation>
    </message>
    <message>
        <source>What was scanned meanwhile was not taken: scan it again.</source>
        <translation>Lo escaneado entretanto no se ha tomado: escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>Voucher {code} turns out to be refused: it will not be used.</source>
        <translation>El vale {code} resulta rechazado: no se usará.</translation>
    </message>
    <message>
        <source>Voucher {code} removed.</source>
        <translation>Vale {code} quitado.</translation>
    </message>
    <message>
        <source>Voucher {code} is already in this sale; it counts once.</source>
        <translation>El vale {code} ya está en esta venta; cuenta una sola vez.</translation>
    </message>
    <message>
        <source>The vouchers of this sale have just changed. Look at the list, then complete again.</source>
        <translation>Los vales de esta venta acaban de cambiar. Mire la lista y finalice de nuevo.</translation>
    </message>
    <message>
        <source>This sale was closed before. It has left the screen; nothing else changed.</source>
        <translation>Esta venta ya se había cerrado. Ha salido de la pantalla; no ha cambiado nada más.</translation>
    </message>
    <message>
        <source>It held no voucher.</source>
        <translation>No tenía ningún vale reservado.</translation>
    </message>
    <message>
        <source>Its voucher is free again.</source>
        <translation>Su vale vuelve a estar libre.</translation>
    </message>
    <message>
        <source>Its {n} vouchers are free again.</source>
        <translation>Sus {n} vales vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Venta cancelada</translation>
    </message>
    <message>
        <source>Vouchers of this sale  F7</source>
        <translation>Vales de esta venta  F7</translation>
    </message>
    <message>
        <source>Cancel that sale</source>
        <translation>Cancelar esa venta</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The loyalty card</source>
        <translation>La tarjeta de fidelidad</translation>
    </message>
    <message>
        <source>A good voucher</source>
        <translation>Un vale correcto</translation>
    </message>
    <message>
        <source>A minimum purchase</source>
        <translation>Una compra mínima</translation>
    </message>
    <message>
        <source>The amount counts at once</source>
        <translation>El importe cuenta al instante</translation>
    </message>
    <message>
        <source>An expired voucher</source>
        <translation>Un vale caducado</translation>
    </message>
    <message>
        <source>A voucher used before</source>
        <translation>Un vale ya usado</translation>
    </message>
    <message>
        <source>Unknown, and no network</source>
        <translation>Desconocido y sin red</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Finalizar la venta</translation>
    </message>
    <message>
        <source>What waits for Splio</source>
        <translation>Lo que espera a Splio</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Scan this card. It may come before or after vouchers.</source>
        <translation>Escanee esta tarjeta. Puede ir antes o después de los vales.</translation>
    </message>
    <message>
        <source>Scan this voucher.</source>
        <translation>Escanee este vale.</translation>
    </message>
    <message>
        <source>Scan this one: it needs a minimum purchase.</source>
        <translation>Escanee este: requiere una compra mínima.</translation>
    </message>
    <message>
        <source>Press F4, type {amount}, press Enter.</source>
        <translation>Pulse F4, escriba {amount}, pulse Intro.</translation>
    </message>
    <message>
        <source>Scan this voucher: its date has passed.</source>
        <translation>Escanee este vale: ha caducado.</translation>
    </message>
    <message>
        <source>Scan this voucher: somebody has used it already.</source>
        <translation>Escanee este vale: alguien ya lo ha usado.</translation>
    </message>
    <message>
        <source>The network is cut now. Scan this unknown code.</source>
        <translation>Ahora no hay red. Escanee este código desconocido.</translation>
    </message>
    <message>
        <source>Press F6, type any ticket number, then complete with F9.</source>
        <translation>Pulse F6, escriba un número de ticket y finalice con F9.</translation>
    </message>
    <message>
        <source>Press F10: it shows what works and what waits.</source>
        <translation>Pulse F10: muestra lo que funciona y lo que espera.</translation>
    </message>
    <message>
        <source>The network is back: the used vouchers leave by themselves. “Try these” has more codes.</source>
        <translation>La red ha vuelto: los vales usados salen solos. En «Probar estos» hay más códigos.</translation>
    </message>
    <message>
        <source>The customer is known now: name, tier and points.</source>
        <translation>Ya se conoce al cliente: nombre, nivel y puntos.</translation>
    </message>
    <message>
        <source>Accepted: give the discount on the cash register.</source>
        <translation>Aceptado: haga el descuento en la caja registradora.</translation>
    </message>
    <message>
        <source>Not yet: the till says what is missing.</source>
        <translation>Aún no: la caja dice lo que falta.</translation>
    </message>
    <message>
        <source>It turned to accepted as the amount grew.</source>
        <translation>Ha pasado a aceptado al subir el importe.</translation>
    </message>
    <message>
        <source>Refused, with the words for the customer.</source>
        <translation>Rechazado, con la frase para el cliente.</translation>
    </message>
    <message>
        <source>Refused: it says when and where it was used.</source>
        <translation>Rechazado: dice cuándo y dónde se usó.</translation>
    </message>
    <message>
        <source>To check: only a manager may decide (F5).</source>
        <translation>Por comprobar: solo decide un responsable (F5).</translation>
    </message>
    <message>
        <source>Done, without a network: nothing is lost.</source>
        <translation>Hecho, sin red: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Used vouchers wait here until Splio can be told.</source>
        <translation>Los vales usados esperan aquí hasta poder avisar a Splio.</translation>
    </message>
    <message>
        <source>The vouchers were used already in this training. Open it again.</source>
        <translation>Los vales ya se usaron en estas prácticas. Ábralas de nuevo.</translation>
    </message>
    <message>
        <source>Refused: it belongs to another card.</source>
        <translation>Rechazado: es de otra tarjeta.</translation>
    </message>
    <message>
        <source>Refused: unknown; without network: to check.</source>
        <translation>Rechazado: desconocido; sin red: por comprobar.</translation>
    </message>
    <message>
        <source>Refused: its last digit does not fit; without network: to check.</source>
        <translation>Rechazado: su última cifra no encaja; sin red: por comprobar.</translation>
    </message>
    <message>
        <source>The customer’s name, tier and points appear.</source>
        <translation>Aparecen el nombre, el nivel y los puntos del cliente.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Not yet, then accepted once the purchase suffices.</source>
        <translation>Aún no; aceptado cuando la compra llega.</translation>
    </message>
    <message>
        <source>Accepted: a share of the purchase.</source>
        <translation>Aceptado: una parte de la compra.</translation>
    </message>
    <message>
        <source>Refused: for the online shop.</source>
        <translation>Rechazado: para la tienda en línea.</translation>
    </message>
    <message>
        <source>Refused: its date has passed.</source>
        <translation>Rechazado: ha caducado.</translation>
    </message>
    <message>
        <source>Refused: with when and where it was used.</source>
        <translation>Rechazado: con cuándo y dónde se usó.</translation>
    </message>
    <message>
        <source>Refused: with the day from which it is good.</source>
        <translation>Rechazado: con el día desde el que vale.</translation>
    </message>
    <message>
        <source>Codes for training</source>
        <translation>Códigos de prácticas</translation>
    </message>
    <message>
        <source>Open the training till, then scan these codes from the paper. Scan the loyalty card first.</source>
        <translation>Abra la caja de prácticas y escanee estos códigos del papel, primero la tarjeta de fidelidad.</translation>
    </message>
    <message>
        <source>For training only: in a real sale these codes are unknown.</source>
        <translation>Solo para prácticas: en una venta real estos códigos son desconocidos.</translation>
    </message>
    <message>
        <source>The sheet was written: {name}</source>
        <translation>La hoja se ha guardado: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, or close it elsewhere.</source>
        <translation>No se ha podido escribir {name}. Elija otra carpeta o ciérrelo donde esté abierto.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>TRAINING – nothing here is a real sale</source>
        <translation>PRÁCTICAS – nada de esto es una venta real</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Begin or end the tour</source>
        <translation>Empezar o terminar la visita</translation>
    </message>
    <message>
        <source>Sheet (PDF)</source>
        <translation>Hoja (PDF)</translation>
    </message>
    <message>
        <source>Save a sheet of codes to print</source>
        <translation>Guardar una hoja de códigos para imprimir</translation>
    </message>
    <message>
        <source>Try these  F8</source>
        <translation>Probar estos  F8</translation>
    </message>
    <message>
        <source>Show or hide the codes to try</source>
        <translation>Mostrar u ocultar los códigos de prueba</translation>
    </message>
    <message>
        <source>Try these codes</source>
        <translation>Códigos para probar</translation>
    </message>
    <message>
        <source>{name}: PIN {pin}</source>
        <translation>{name}: PIN {pin}</translation>
    </message>
    <message>
        <source>Lock and sign in</source>
        <translation>Bloquear e identificarse</translation>
    </message>
    <message>
        <source>Scan: {story}</source>
        <translation>Escanear: {story}</translation>
    </message>
    <message>
        <source>No scanner:
take it</source>
        <translation>Sin escáner:
tomarlo</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Escanear este código</translation>
    </message>
    <message>
        <source>Back
Alt+←</source>
        <translation>Atrás
Alt+←</translation>
    </message>
    <message>
        <source>End
Alt+End</source>
        <translation>Terminar
Alt+Fin</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Next
Alt+→</source>
        <translation>Siguiente
Alt+→</translation>
    </message>
    <message>
        <source>Skip
Alt+→</source>
        <translation>Saltar
Alt+→</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>training</source>
        <translation>prácticas</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Used vouchers are to go by file, and no place is set for them. For the manager: set sftp_host or hot_folder. Nothing is lost: go on selling.</source>
        <translation>Los vales usados deben ir por archivo, y no hay ningún lugar ajustado para ellos. Para el responsable: ajuste sftp_host o hot_folder. No se ha perdido nada: siga vendiendo.</translation>
    </message>
    <message>
        <source>Used vouchers could not be brought out by file. For the manager: “posapp doctor” says why. Nothing is lost: they stay queued and are tried again.</source>
        <translation>Los vales usados no han podido salir por archivo. Para el responsable: «posapp doctor» dice por qué. No se ha perdido nada: siguen en espera y se reintentará.</translation>
    </message>
    <message>
        <source>The file server cannot be reached. It is tried again by itself; if it lasts, check sftp_host, sftp_port and the network.</source>
        <translation>No se puede contactar con el servidor de archivos. Se reintenta solo; si dura, compruebe sftp_host, sftp_port y la red.</translation>
    </message>
    <message>
        <source>The connection to the file server was lost. Nothing is lost: it is tried again by itself.</source>
        <translation>Se ha cortado la conexión con el servidor de archivos. No se ha perdido nada: se reintenta solo.</translation>
    </message>
    <message>
        <source>The file server refuses the login: check sftp_user and the password or key with Splio’s project manager.</source>
        <translation>El servidor de archivos rechaza el acceso: compruebe sftp_user y la contraseña o la clave con el jefe de proyecto de Splio.</translation>
    </message>
    <message>
        <source>The login at the file server is not complete: set sftp_user, and a password (“posapp files --password”) or sftp_key_file.</source>
        <translation>El acceso al servidor de archivos está incompleto: ajuste sftp_user y una contraseña («posapp files --password») o sftp_key_file.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: it is missing, not a private key, or protected by another password than the one set.</source>
        <translation>No se puede leer el archivo de clave {path}: falta, no es una clave privada o está protegido por otra contraseña que la ajustada.</translation>
    </message>
    <message>
        <source>The file server shows another key than before, and was told nothing. Known: {known}. Now: {offered}. Ask Splio’s project manager whether the key was changed; only if so, remove the server’s line from {path}.</source>
        <translation>El servidor de archivos muestra otra clave que antes, y no se le ha dicho nada. Conocida: {known}. Ahora: {offered}. Pregunte al jefe de proyecto de Splio si la clave ha cambiado; solo en ese caso, quite la línea del servidor de {path}.</translation>
    </message>
    <message>
        <source>The list of known file servers ({path}) is damaged, so that this one cannot be told from another. Put a backup in its place, or remove it after Splio’s project manager has told you the server’s fingerprint.</source>
        <translation>La lista de servidores de archivos conocidos ({path}) está dañada, y no se puede distinguir este de otro. Ponga una copia en su lugar, o bórrela después de que el jefe de proyecto de Splio le haya dado la huella del servidor.</translation>
    </message>
    <message>
        <source>What answers at the file server’s address does not serve files by SFTP: check sftp_host and sftp_port.</source>
        <translation>Lo que responde en la dirección del servidor de archivos no sirve archivos por SFTP: compruebe sftp_host y sftp_port.</translation>
    </message>
    <message>
        <source>The file server has no folder “{name}”: check sftp_inbox and sftp_outbox.</source>
        <translation>El servidor de archivos no tiene la carpeta «{name}»: compruebe sftp_inbox y sftp_outbox.</translation>
    </message>
    <message>
        <source>The file server does not allow this login to use “{name}”: ask Splio’s project manager for the right to list, read, write and rename there.</source>
        <translation>El servidor de archivos no permite a este acceso usar «{name}»: pida al jefe de proyecto de Splio permiso para listar, leer, escribir y renombrar allí.</translation>
    </message>
    <message>
        <source>The file server has no room left: tell Splio’s project manager.</source>
        <translation>El servidor de archivos no tiene espacio: avise al jefe de proyecto de Splio.</translation>
    </message>
    <message>
        <source>The file server has a file “{name}” already; it was left as it is.</source>
        <translation>El servidor de archivos ya tiene un archivo «{name}»; no se ha modificado.</translation>
    </message>
    <message>
        <source>The file server refuses “{name}” without saying why. It is tried again by itself; if it lasts, ask Splio’s project manager.</source>
        <translation>El servidor de archivos rechaza «{name}» sin decir por qué. Se reintenta solo; si dura, consulte al jefe de proyecto de Splio.</translation>
    </message>
    <message>
        <source>“{name}” is no longer at the file server. It is looked for again by itself.</source>
        <translation>«{name}» ya no está en el servidor de archivos. Se volverá a buscar solo.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was being read. It is read again once it rests.</source>
        <translation>«{name}» ha cambiado durante la lectura. Se leerá de nuevo cuando deje de cambiar.</translation>
    </message>
    <message>
        <source>The file server’s folder holds too many files to be looked through: ask for old ones to be removed.</source>
        <translation>La carpeta del servidor de archivos tiene demasiados archivos para recorrerla: pida que quiten los antiguos.</translation>
    </message>
    <message>
        <source>“{name}” is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>«{name}» no es un nombre de archivo permitido aquí; no se ha leído. Haga que lo renombren con letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a file of codes; it was not read.</source>
        <translation>«{name}» es demasiado grande para ser un archivo de códigos; no se ha leído.</translation>
    </message>
    <message>
        <source>The file server holds “{name}”, which is not a name that a file may have here; it was not read. Have it renamed with letters, digits, dots and dashes.</source>
        <translation>El servidor de archivos contiene «{name}», un nombre que un archivo no puede tener aquí; no se ha leído. Haga que lo renombren con letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The folder {path} is not there: check hot_folder, or the network drive.</source>
        <translation>La carpeta {path} no está: compruebe hot_folder o la unidad de red.</translation>
    </message>
    <message>
        <source>This program may not use {path}: have the rights of it corrected.</source>
        <translation>Este programa no puede usar {path}: haga corregir sus permisos.</translation>
    </message>
    <message>
        <source>There is no room left for {path}: make room, then try again.</source>
        <translation>No queda espacio para {path}: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no longer there. It is looked for again by itself.</source>
        <translation>{path} ya no está. Se volverá a buscar solo.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read. It is read again once it rests.</source>
        <translation>{path} ha cambiado durante la lectura. Se leerá de nuevo cuando deje de cambiar.</translation>
    </message>
    <message>
        <source>{path} is there already; it was left as it is.</source>
        <translation>{path} ya existe; no se ha modificado.</translation>
    </message>
    <message>
        <source>The folder {path} holds too many files to be looked through: remove old ones.</source>
        <translation>La carpeta {path} tiene demasiados archivos para recorrerla: quite los antiguos.</translation>
    </message>
    <message>
        <source>{path} could not be read or written. Try again, and tell the manager: the disk or the network drive may be failing.</source>
        <translation>{path} no se ha podido leer o escribir. Inténtelo de nuevo y avise al responsable: el disco o la unidad de red pueden estar fallando.</translation>
    </message>
    <message>
        <source>A file of used vouchers was being brought to {place}, and another place is set now: only there can be seen whether it arrived. Set the old place again until it is settled.</source>
        <translation>Un archivo de vales usados iba hacia {place}, y ahora hay otro lugar ajustado: solo allí se puede ver si llegó. Vuelva a poner el lugar anterior hasta que se resuelva.</translation>
    </message>
    <message>
        <source>Somebody removed {name} before it had its final name. Its used vouchers are queued again.</source>
        <translation>Alguien quitó {name} antes de que tuviera su nombre definitivo. Sus vales usados vuelven a estar en espera.</translation>
    </message>
    <message>
        <source>{name} is at the file server, which does not give it its final name. It is tried again by itself; ask for the right to rename there.</source>
        <translation>{name} está en el servidor de archivos, que no le da su nombre definitivo. Se reintenta solo; pida permiso para renombrar allí.</translation>
    </message>
    <message>
        <source>Delivered in a file</source>
        <translation>Entregado en un archivo</translation>
    </message>
    <message>
        <source>{n} was delivered to the file exchange in {files}.</source>
        <translation>Se ha entregado {n} al intercambio de archivos en {files}.</translation>
    </message>
    <message>
        <source>{n} were delivered to the file exchange in {files}.</source>
        <translation>Se han entregado {n} al intercambio de archivos en {files}.</translation>
    </message>
    <message>
        <source>{when}  known already  {name}: nothing was changed</source>
        <translation>{when}  ya conocido  {name}: no se ha cambiado nada</translation>
    </message>
    <message>
        <source>{when}  refused  {why}</source>
        <translation>{when}  rechazado  {why}</translation>
    </message>
    <message>
        <source>{when}  refused  {name}: {why}</source>
        <translation>{when}  rechazado  {name}: {why}</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used voucher</source>
        <translation>{when}  entregado  {name}: {n} vale usado</translation>
    </message>
    <message>
        <source>{when}  delivered  {name}: {n} used vouchers</source>
        <translation>{when}  entregado  {name}: {n} vales usados</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} row</source>
        <translation>{when}  cargado  {name}: {n} fila</translation>
    </message>
    <message>
        <source>{when}  taken in  {name}: {n} rows</source>
        <translation>{when}  cargado  {name}: {n} filas</translation>
    </message>
    <message>
        <source>{n} could not be used</source>
        <translation>no se han podido usar: {n}</translation>
    </message>
    <message>
        <source>No file came or went out yet.</source>
        <translation>Aún no ha llegado ni salido ningún archivo.</translation>
    </message>
    <message>
        <source>{n} file may still be growing: look again in {s} s.</source>
        <translation>{n} archivo puede estar aún creciendo: mire de nuevo dentro de {s} s.</translation>
    </message>
    <message>
        <source>{n} files may still be growing: look again in {s} s.</source>
        <translation>{n} archivos pueden estar aún creciendo: mire de nuevo dentro de {s} s.</translation>
    </message>
    <message>
        <source>No way by file is set: hot_folder and sftp_host are both empty.</source>
        <translation>No hay intercambio por archivo ajustado: hot_folder y sftp_host están vacíos.</translation>
    </message>
    <message>
        <source>Password at the file server</source>
        <translation>Contraseña del servidor de archivos</translation>
    </message>
    <message>
        <source>The password is kept in an encrypted file, because this system has no keyring.</source>
        <translation>La contraseña se guarda en un archivo cifrado, porque este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>The password is kept in this system’s keyring.</source>
        <translation>La contraseña se guarda en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>logged in; its key is known from now on: {fingerprint}</source>
        <translation>conectado; su clave se conoce desde ahora: {fingerprint}</translation>
    </message>
    <message>
        <source>logged in; its key is {fingerprint}, as before</source>
        <translation>conectado; su clave es {fingerprint}, como antes</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Look for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Update to {version}…</source>
        <translation>Actualizar a {version}…</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Buscando actualizaciones…</translation>
    </message>
    <message>
        <source>posapp {version} is the newest version.</source>
        <translation>posapp {version} es la versión más nueva.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use.</source>
        <translation>posapp {version} es más antiguo que el que está en uso.</translation>
    </message>
    <message>
        <source>posapp {newest} is there. First comes {version}, then look again.</source>
        <translation>posapp {newest} está disponible. Primero {version}; después busque otra vez.</translation>
    </message>
    <message>
        <source>posapp {version} is there.</source>
        <translation>posapp {version} está disponible.</translation>
    </message>
    <message>
        <source>Update to posapp {version} now? It is fetched ({size}) and checked, your sales are copied, then the till closes and the installer starts.</source>
        <translation>¿Actualizar a posapp {version} ahora? Se descarga ({size}) y se comprueba, se copian las ventas, después la caja se cierra y empieza la instalación.</translation>
    </message>
    <message>
        <source>posapp {version} is older than the one in use: it may not read today’s sales until a backup is put back. Go on?</source>
        <translation>posapp {version} es más antiguo que el que está en uso: quizá no lea las ventas de hoy hasta que se restaure una copia. ¿Continuar?</translation>
    </message>
    <message>
        <source>The shop sells now ({hours}). Update all the same?</source>
        <translation>La tienda está vendiendo ({hours}). ¿Actualizar de todos modos?</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Fetching: {done} of {whole}</source>
        <translation>Descarga: {done} de {whole}</translation>
    </message>
    <message>
        <source>Copying the sales…</source>
        <translation>Copiando las ventas…</translation>
    </message>
    <message>
        <source>The till closes now, then the installer starts.</source>
        <translation>La caja se cierra y después empieza la instalación.</translation>
    </message>
    <message>
        <source>All is ready. Close the till, then let an administrator type this, which can be pasted too: {line}</source>
        <translation>Todo está listo. Cierre la caja y haga que un administrador escriba o pegue esto, que ya está copiado: {line}</translation>
    </message>
    <message>
        <source>Fetched and checked: {path}</source>
        <translation>Descargado y comprobado: {path}</translation>
    </message>
    <message>
        <source>To put it in: {line}</source>
        <translation>Para instalarlo: {line}</translation>
    </message>
    <message>
        <source>Sales copied to {path}: keep it for a way back.</source>
        <translation>Ventas copiadas en {path}: guárdelo para poder volver atrás.</translation>
    </message>
    <message>
        <source>The installer has finished.</source>
        <translation>La instalación ha terminado.</translation>
    </message>
    <message>
        <source>The installer did not finish ({number}). The program is as it was.</source>
        <translation>La instalación no terminó ({number}). El programa está como estaba.</translation>
    </message>
    <message>
        <source>newest seen: {version}, looked {when}</source>
        <translation>la más nueva vista: {version}, buscada {when}</translation>
    </message>
    <message>
        <source>nobody has looked for updates yet</source>
        <translation>nadie ha buscado actualizaciones todavía</translation>
    </message>
    <message>
        <source>A manager can update on the support page.</source>
        <translation>Un responsable puede actualizar en la página de asistencia.</translation>
    </message>
    <message>
        <source>Update begun</source>
        <translation>Actualización empezada</translation>
    </message>
    <message>
        <source>in trading hours</source>
        <translation>en horas de venta</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For: {product}</source>
        <translation>Para: {product}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>This is a loyalty card.</source>
        <translation>Es una tarjeta de fidelidad.</translation>
    </message>
    <message>
        <source>{worth}: {name}.</source>
        <translation>{worth}: {name}.</translation>
    </message>
    <message>
        <source>This voucher can be used.</source>
        <translation>Este vale se puede usar.</translation>
    </message>
    <message>
        <source>“Your voucher is good: {worth}.”</source>
        <translation>«Su vale es válido: {worth}.»</translation>
    </message>
    <message>
        <source>“Your voucher is good.”</source>
        <translation>«Su vale es válido.»</translation>
    </message>
    <message>
        <source>Scan the customer’s vouchers.</source>
        <translation>Escanee los vales del cliente.</translation>
    </message>
    <message>
        <source>Give the discount on the cash register, then complete the sale here.</source>
        <translation>Haga el descuento en la caja registradora y finalice aquí la venta.</translation>
    </message>
    <message>
        <source>From the stock {of_when}, {age}.</source>
        <translation>Según el stock {of_when}, {age}.</translation>
    </message>
    <message>
        <source>Asking Splio…</source>
        <translation>Consultando a Splio…</translation>
    </message>
    <message>
        <source>Checked with Splio now.</source>
        <translation>Comprobado con Splio ahora.</translation>
    </message>
    <message>
        <source>Checked with Splio {at_when}.</source>
        <translation>Comprobado con Splio {at_when}.</translation>
    </message>
    <message>
        <source>From the stock.</source>
        <translation>Según el stock.</translation>
    </message>
    <message>
        <source>From the stock {of_when}.</source>
        <translation>Según el stock {of_when}.</translation>
    </message>
    <message>
        <source>In no stock. Asking Splio…</source>
        <translation>No está en el stock. Consultando a Splio…</translation>
    </message>
    <message>
        <source>In no stock; Splio could not be asked.</source>
        <translation>No está en el stock; no se ha podido consultar a Splio.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>el {date} a las {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>de las {time}</translation>
    </message>
    <message>
        <source>of {date} at {time}</source>
        <translation>del {date} a las {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} a las {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>hace {n} días</translation>
    </message>
    <message>
        <source>within a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>en {n} min</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>en {n} h</translation>
    </message>
    <message>
        <source>{number}% off</source>
        <translation>{number} % de descuento</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount} de descuento</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Stop bringing codes in</source>
        <translation>Detener la llegada de códigos</translation>
    </message>
    <message>
        <source>This was stopped before its end. The till’s data is whole: start it again.</source>
        <translation>Se ha detenido antes de terminar. Los datos de la caja están completos: inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Stock sync: {done} of about {total} codes</source>
        <translation>Sincronización: {done} de unos {total} códigos</translation>
    </message>
    <message>
        <source>Stock sync: {n} code</source>
        <translation>Sincronización del stock: {n} código</translation>
    </message>
    <message>
        <source>Stock sync: {n} codes</source>
        <translation>Sincronización del stock: {n} códigos</translation>
    </message>
    <message>
        <source>{file}: reading</source>
        <translation>{file}: leyendo</translation>
    </message>
    <message>
        <source>{file}: sorting</source>
        <translation>{file}: ordenando</translation>
    </message>
    <message>
        <source>{file}: taking in</source>
        <translation>{file}: cargando</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} a second</source>
        <translation>{n} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>about {n} s</source>
        <translation>unos {n} s</translation>
    </message>
    <message>
        <source>about {n} min</source>
        <translation>unos {n} min</translation>
    </message>
    <message>
        <source>about {n} h</source>
        <translation>unas {n} h</translation>
    </message>
    <message>
        <source>The stock is up to date: {codes} codes of {rewards} rewards.</source>
        <translation>El stock está al día: {codes} códigos de {rewards} recompensas.</translation>
    </message>
    <message>
        <source>{n} reward is up to date; codes come by file.</source>
        <translation>{n} recompensa está al día; los códigos llegan por archivo.</translation>
    </message>
    <message>
        <source>{n} rewards are up to date; codes come by file.</source>
        <translation>{n} recompensas están al día; los códigos llegan por archivo.</translation>
    </message>
    <message>
        <source>Stopped. The {n} code brought so far is kept; nothing is lost.</source>
        <translation>Detenido. El código ya llegado ({n}) se conserva; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Stopped. The {n} codes brought so far are kept; nothing is lost.</source>
        <translation>Detenido. Los {n} códigos ya llegados se conservan; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The stock could not be brought up to date; what it has stays usable.</source>
        <translation>No se ha podido actualizar el stock; lo que contiene sigue siendo utilizable.</translation>
    </message>
    <message>
        <source>{file} was taken in before: there was nothing to do.</source>
        <translation>{file} ya se había cargado: no había nada que hacer.</translation>
    </message>
    <message>
        <source>{file}: {n} row taken in.</source>
        <translation>{file}: {n} fila cargada.</translation>
    </message>
    <message>
        <source>{file}: {n} rows taken in.</source>
        <translation>{file}: {n} filas cargadas.</translation>
    </message>
    <message>
        <source>{n} row could not be used.</source>
        <translation>{n} fila no se ha podido usar.</translation>
    </message>
    <message>
        <source>{n} rows could not be used.</source>
        <translation>{n} filas no se han podido usar.</translation>
    </message>
    <message>
        <source>{n} row could not be used: see {rejects}.</source>
        <translation>{n} fila no se ha podido usar: vea {rejects}.</translation>
    </message>
    <message>
        <source>{n} rows could not be used: see {rejects}.</source>
        <translation>{n} filas no se han podido usar: vea {rejects}.</translation>
    </message>
    <message>
        <source>{file} was not taken in. {cause}</source>
        <translation>{file} no se ha cargado. {cause}</translation>
    </message>
</context>
</TS>
