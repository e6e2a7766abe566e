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
        <source>Confirmed {confirmed}, refused by Splio {rejected}, waiting {waiting}, unclear {unclear}.</source>
        <translation>Confirmados: {confirmed}, rechazados por Splio: {rejected}, en espera: {waiting}, dudosos: {unclear}.</translation>
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
        <source>Choose one: --retry, or --write-off with a reason. Nothing was changed.</source>
        <translation>Elija: --retry, o --write-off con un motivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The burn is queued again.</source>
        <translation>El vale usado vuelve a estar en espera de envío.</translation>
    </message>
    <message>
        <source>The burn is written off; the reason is in the journal.</source>
        <translation>El vale usado se ha dado por perdido; el motivo está en el diario.</translation>
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
    <name>Doctor</name>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>till</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>offline limits</source>
        <translation>límites sin conexión</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>stock levels</source>
        <translation>niveles de stock</translation>
    </message>
    <message>
        <source>link</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>store</source>
        <translation>tienda</translation>
    </message>
    <message>
        <source>hot folder</source>
        <translation>carpeta vigilada</translation>
    </message>
    <message>
        <source>file server</source>
        <translation>servidor de archivos</translation>
    </message>
    <message>
        <source>burns by file</source>
        <translation>vales por archivo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
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
        <source>The till’s data are in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando los datos de la caja. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was saved is kept: make room, then try again.</source>
        <translation>El disco de esta caja está lleno. Lo guardado se conserva: libere espacio e inténtelo de nuevo.</translation>
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
        <source>Only a used voucher that Splio has refused can be decided about; this one is “{state}”. Nothing was changed.</source>
        <translation>Solo se puede decidir sobre un vale usado que Splio ha rechazado; este está «{state}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Writing a used voucher off needs a reason, for the journal. Give one; nothing was changed.</source>
        <translation>Dar por perdido un vale usado exige un motivo, para el diario. Indíquelo; no se ha cambiado nada.</translation>
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
        <source>This system’s keyring cannot be used, so the key of Splio could not be read there. Put the key into the settings file or the environment.</source>
        <translation>No se puede usar el llavero de este sistema, así que no se ha podido leer la clave de Splio. Ponga la clave en el archivo de ajustes o en el entorno.</translation>
    </message>
    <message>
        <source>PySide6 {binding} does not work with Python {python}: install PySide6 6.11, or Python 3.12.</source>
        <translation>PySide6 {binding} no funciona con Python {python}: instale PySide6 6.11, o Python 3.12.</translation>
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
        <source>Stock of codes</source>
        <translation>Stock de códigos</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <source>Lasts</source>
        <translation>Durarán</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usables</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>How the codes of the rewards hold out</source>
        <translation>Cuánto durarán los códigos de las recompensas</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Stock of codes</source>
        <translation>Stock de códigos</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first sync.</source>
        <translation>Aún no hay cifras: llegan con la primera sincronización.</translation>
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
        <source>{n} was refused by Splio: a manager must look.</source>
        <translation>Splio ha rechazado {n}: un responsable debe revisarlo.</translation>
    </message>
    <message>
        <source>{n} were refused by Splio: a manager must look.</source>
        <translation>Splio ha rechazado {n}: un responsable debe revisarlos.</translation>
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
        <source>Held for a sale</source>
        <translation>Reservado para una venta</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Confirmed by Splio</source>
        <translation>Confirmado por Splio</translation>
    </message>
    <message>
        <source>Refused by Splio: for the manager</source>
        <translation>Rechazado por Splio: para el responsable</translation>
    </message>
    <message>
        <source>Sent without an answer: being checked</source>
        <translation>Enviado sin respuesta: en comprobación</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado por perdido</translation>
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
        <source>Keys  F1</source>
        <translation>Teclas  F1</translation>
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
        <source>Stock  F11</source>
        <translation>Stock  F11</translation>
    </message>
    <message>
        <source>Show the stock of codes</source>
        <translation>Mostrar el stock de códigos</translation>
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
