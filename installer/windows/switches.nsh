; The switches of a silent installation, which hold for one by hand as well.

Function ReadSwitches
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DOWNGRADE=" $Downgrade
  ClearErrors
  ${GetOptions} $0 "/SETTINGS=" $Settings
  ${If} ${Errors}
    ; As many shells hand it over: quoted with its switch, which is no option to NSIS.
    ClearErrors
    ${WordFind2X} `$0` `"/SETTINGS=` `"` "E+1" $Settings
  ${EndIf}
  ${If} ${Errors}
    StrCpy $Settings ""
  ${Else}
    GetFullPathName $1 "$Settings"
    ClearErrors
    FileOpen $2 "$1" r
    ${If} ${Errors}
      !insertmacro REFUSE "$(NO_SETTINGS)" ${EXIT_CALL}
    ${EndIf}
    FileClose $2
    StrCpy $Settings "$1"
  ${EndIf}
  ; As it was, unless the switch or the page says otherwise.
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART=" $1
  ${If} ${Errors}
    ReadRegStr $1 HKLM "${RUN}" "posapp"
  ${EndIf}
  ${If} $1 != ""
  ${AndIf} $1 != 0
    !insertmacro SelectSection ${AUTOSTART_SECTION}
  ${EndIf}
FunctionEnd
