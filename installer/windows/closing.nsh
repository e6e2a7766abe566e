; The program is neither replaced nor removed while a till sends vouchers or is open: what it is
; asked, and how its files tell.
!define SENDING_WAIT_S 30
!define STOP_WAIT_S 30
!define LOOKS 40 ; quarters of a second until a program that was let go of has ended

!macro CLOSING UN
; Of the folder on the stack: 1 where its programs are running, else 0.
Function ${UN}IsInUse
  Exch $0
  Push $1
  Push $2
  Push $3
  StrCpy $3 0
  StrCpy $2 "posapp.exe"
  ${Do}
    ${If} ${FileExists} "$0\$2"
      ClearErrors
      FileOpen $1 "$0\$2" a ; a running program cannot be opened to be written
      ${If} ${Errors}
        StrCpy $3 1
      ${Else}
        FileClose $1
      ${EndIf}
    ${EndIf}
    ${If} $2 == "posapp-cli.exe"
      ${Break}
    ${EndIf}
    StrCpy $2 "posapp-cli.exe"
  ${Loop}
  StrCpy $0 $3
  Pop $3
  Pop $2
  Pop $1
  Exch $0
FunctionEnd

; Of the folder on the stack: 0 where its programs may be replaced, else the exit code.
Function ${UN}AskToClose
  Exch $0
  Push $1
  Push $2
  StrCpy $2 0
  ${If} ${FileExists} "$0\posapp-cli.exe"
    DetailPrint "$(ASKING)"
    ; What the program prints is in a console's letters: the installer has words of its own.
    nsExec::Exec /TIMEOUT=90000 '"$0\posapp-cli.exe" can-update --wait ${SENDING_WAIT_S}'
    Pop $1
    ${If} $1 == ${EXIT_SENDING}
      StrCpy $2 ${EXIT_SENDING}
    ${Else}
      ; A version that knows neither command answers 2, a broken one anything: then the files tell.
      nsExec::Exec /TIMEOUT=90000 '"$0\posapp-cli.exe" stop --wait ${STOP_WAIT_S}'
      Pop $1
      ${If} $1 == 5
        StrCpy $2 ${EXIT_OPEN}
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} $2 = 0
    ${For} $1 1 ${LOOKS}
      Push $0
      Call ${UN}IsInUse
      Pop $2
      ${If} $2 = 0
        ${ExitFor}
      ${EndIf}
      Sleep 250
    ${Next}
    ${If} $2 <> 0
      StrCpy $2 ${EXIT_OPEN}
    ${EndIf}
  ${EndIf}
  StrCpy $0 $2
  Pop $2
  Pop $1
  Exch $0
FunctionEnd

; Comes back once the programs in the folder on the stack may be replaced; else ends here.
Function ${UN}DemandClosed
  Exch $0
  Push $1
  again:
  Push $0
  Call ${UN}AskToClose
  Pop $1
  ${If} $1 <> 0
    ${If} $1 = ${EXIT_SENDING}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(SENDING)" /SD IDCANCEL IDRETRY again
    ${Else}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
    ${EndIf}
    SetErrorLevel $1
    Quit
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro CLOSING ""
!insertmacro CLOSING "un."
