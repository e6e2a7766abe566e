; The version from before lies aside until the new one has started once, and is put back else.

Var Aside ; 1 while the version from before lies aside

; Put back what lies aside of the version from before, all of it or some.
Function PutBack
  ${If} $Aside = 1
    StrCpy $Aside 0
    ${If} ${FileExists} "$INSTDIR\_before\_internal\*.*"
      RMDir /r "$INSTDIR\_internal"
      Rename "$INSTDIR\_before\_internal" "$INSTDIR\_internal"
    ${EndIf}
    StrCpy $0 "posapp.exe"
    ${Do}
      ${If} ${FileExists} "$INSTDIR\_before\$0"
        Delete "$INSTDIR\$0"
        Rename "$INSTDIR\_before\$0" "$INSTDIR\$0"
      ${EndIf}
      ${If} $0 == "posapp-cli.exe"
        ${Break}
      ${EndIf}
      StrCpy $0 "posapp-cli.exe"
    ${Loop}
    RMDir "$INSTDIR\_before"
  ${EndIf}
FunctionEnd

; Put the version from before aside: in one step each, and not at all where a library is in use.
Function PutAside
  CreateDirectory "$INSTDIR\_before"
  ${For} $0 1 ${LOOKS}
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\_before\_internal"
    ${IfNot} ${Errors}
      ${ExitFor}
    ${EndIf}
    Sleep 250 ; a virus scanner may be reading
  ${Next}
  ${If} ${Errors}
    RMDir "$INSTDIR\_before"
    !insertmacro REFUSE "$(OPEN)" ${EXIT_OPEN}
  ${EndIf}
  StrCpy $Aside 1
  Rename "$INSTDIR\posapp.exe" "$INSTDIR\_before\posapp.exe"
  Rename "$INSTDIR\posapp-cli.exe" "$INSTDIR\_before\posapp-cli.exe"
  ${If} ${Errors}
    Call Fail
  ${EndIf}
FunctionEnd

Function Fail
  Call PutBack
  !insertmacro REFUSE "$(BACK)" ${EXIT_FAILED}
FunctionEnd

Function .onInstFailed
  Call PutBack
FunctionEnd
