; What the installer says beside the pages that NSIS translates itself. One macro a sentence, its
; languages in the order of posapp.nsi: English, French, Spanish, Italian.

!macro SAY NAME EN FR ES IT
  LangString ${NAME} ${LANG_ENGLISH} "${EN}"
  LangString ${NAME} ${LANG_FRENCH} "${FR}"
  LangString ${NAME} ${LANG_SPANISHINTERNATIONAL} "${ES}"
  LangString ${NAME} ${LANG_ITALIAN} "${IT}"
!macroend

!insertmacro SAY PROGRAM "The till" "La caisse" "La caja" "La cassa"
!insertmacro SAY AUTOSTART "Start when somebody logs in" \
  "Démarrer à l’ouverture de session" \
  "Iniciar al abrir la sesión" \
  "Avvia all’accesso dell’utente"
!insertmacro SAY ASKING "Asking the open till to close…" \
  "Demande de fermeture à la caisse ouverte…" \
  "Pidiendo a la caja abierta que se cierre…" \
  "Richiesta di chiusura alla cassa aperta…"
!insertmacro SAY SENDING "Vouchers are being sent to Splio. Nothing was changed.$\r$\n$\r$\nTry again in a minute." \
  "Des bons sont en cours d’envoi à Splio. Rien n’a été modifié.$\r$\n$\r$\nRéessayez dans une minute." \
  "Se están enviando vales a Splio. No se ha cambiado nada.$\r$\n$\r$\nVuelva a intentarlo dentro de un minuto." \
  "È in corso l’invio di buoni a Splio. Non è stato modificato nulla.$\r$\n$\r$\nRiprovare tra un minuto."
!insertmacro SAY OPEN "The till is open, or a command of posapp is at work. Nothing was changed.$\r$\n$\r$\nFinish the sale, close the window and try again." \
  "La caisse est ouverte, ou une commande de posapp est en cours. Rien n’a été modifié.$\r$\n$\r$\nTerminez la vente, fermez la fenêtre et réessayez." \
  "La caja está abierta o hay un comando de posapp en curso. No se ha cambiado nada.$\r$\n$\r$\nTermine la venta, cierre la ventana y vuelva a intentarlo." \
  "La cassa è aperta o è in corso un comando di posapp. Non è stato modificato nulla.$\r$\n$\r$\nTerminare la vendita, chiudere la finestra e riprovare."
!insertmacro SAY NEWER "A newer version is installed ($Installed). Data of a newer version can only be read by it: see “Going back” in the manual.$\r$\n$\r$\nInstall ${VERSION} all the same?" \
  "Une version plus récente est installée ($Installed). Elle seule peut lire ses données : voir « Revenir en arrière » dans le manuel.$\r$\n$\r$\nInstaller quand même la version ${VERSION} ?" \
  "Hay instalada una versión más reciente ($Installed). Solo ella puede leer sus datos: consulte «Volver atrás» en el manual.$\r$\n$\r$\n¿Instalar de todos modos la versión ${VERSION}?" \
  "È installata una versione più recente ($Installed). Solo quella può leggere i suoi dati: vedere «Tornare indietro» nel manuale.$\r$\n$\r$\nInstallare comunque la versione ${VERSION}?"
!insertmacro SAY NO_SETTINGS "The settings file cannot be read:$\r$\n$Settings" \
  "Le fichier de réglages est illisible :$\r$\n$Settings" \
  "No se puede leer el archivo de ajustes:$\r$\n$Settings" \
  "Il file delle impostazioni non è leggibile:$\r$\n$Settings"
!insertmacro SAY NOT_OURS "Other things lie in this folder. Choose an empty or a new one:$\r$\n$INSTDIR" \
  "Ce dossier contient autre chose. Choisissez un dossier vide ou nouveau :$\r$\n$INSTDIR" \
  "Esta carpeta contiene otras cosas. Elija una vacía o nueva:$\r$\n$INSTDIR" \
  "Questa cartella contiene altro. Sceglierne una vuota o nuova:$\r$\n$INSTDIR"
!insertmacro SAY ELSEWHERE "posapp is installed in another folder. Remove it there first, or update it there:$\r$\n$Previous" \
  "posapp est installé dans un autre dossier. Désinstallez-le d’abord, ou mettez-le à jour là :$\r$\n$Previous" \
  "posapp está instalado en otra carpeta. Desinstálelo primero o actualícelo allí:$\r$\n$Previous" \
  "posapp è installato in un’altra cartella. Disinstallarlo prima, oppure aggiornarlo lì:$\r$\n$Previous"
!insertmacro SAY NO_RIGHT "Only an administrator can install posapp." \
  "Seul un administrateur peut installer posapp." \
  "Solo un administrador puede instalar posapp." \
  "Solo un amministratore può installare posapp."
!insertmacro SAY TOO_OLD "posapp needs Windows 10 (64 bits) or later." \
  "posapp nécessite Windows 10 (64 bits) ou plus récent." \
  "posapp necesita Windows 10 (64 bits) o posterior." \
  "posapp richiede Windows 10 (64 bit) o successivo."
!insertmacro SAY AT_WORK "posapp is being installed or removed already." \
  "Une installation ou désinstallation de posapp est déjà en cours." \
  "Ya se está instalando o desinstalando posapp." \
  "È già in corso un’installazione o disinstallazione di posapp."
!insertmacro SAY BACK "The new version could not be put in place. The one from before was put back; no sale is touched." \
  "La nouvelle version n’a pas pu être mise en place. La précédente a été rétablie ; aucune vente n’est touchée." \
  "No se pudo instalar la versión nueva. Se ha restablecido la anterior; no se ha tocado ninguna venta." \
  "Non è stato possibile installare la nuova versione. La precedente è stata ripristinata; nessuna vendita è stata toccata."
!insertmacro SAY NO_POLICY "The company’s settings could not be put under lock: $Shared" \
  "Les réglages de l’entreprise n’ont pas pu être protégés : $Shared" \
  "No se pudieron proteger los ajustes de la empresa: $Shared" \
  "Non è stato possibile proteggere le impostazioni aziendali: $Shared"
!insertmacro SAY KEPT "The tills’ data stay: sales, vouchers not sent yet and settings of every user, in$\r$\n%LOCALAPPDATA%\posapp, and the company’s settings, in %ProgramData%\posapp." \
  "Les données des caisses restent : ventes, bons pas encore envoyés et réglages de chaque utilisateur, dans$\r$\n%LOCALAPPDATA%\posapp, et les réglages de l’entreprise, dans %ProgramData%\posapp." \
  "Los datos de las cajas se conservan: ventas, vales aún no enviados y ajustes de cada usuario, en$\r$\n%LOCALAPPDATA%\posapp, y los ajustes de la empresa, en %ProgramData%\posapp." \
  "I dati delle casse restano: vendite, buoni non ancora inviati e impostazioni di ogni utente, in$\r$\n%LOCALAPPDATA%\posapp, e le impostazioni aziendali, in %ProgramData%\posapp."
