; The exit codes of installer and uninstaller, and how they end with one.

!define EXIT_CANCELLED 1 ; NSIS's own, as 2 is
!define EXIT_FAILED 2    ; could not be put in place; what was there before is there again
!define EXIT_SENDING 3   ; vouchers are being sent to Splio: nothing was changed
!define EXIT_OPEN 4      ; a till or a command is open and did not close: nothing was changed
!define EXIT_CALL 5      ; /SETTINGS or /D cannot be used: nothing was changed
!define EXIT_MACHINE 6   ; no administrator, Windows too old, or another installation at work
!define EXIT_NEWER 7     ; a newer version is installed, and no /DOWNGRADE=1

!macro REFUSE TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
