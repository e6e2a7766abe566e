; Removing: the program goes, the tills' data stay.

Function un.onInit
  Call un.DemandMachine
  ReadEnvStr $Shared "ProgramData"
  StrCpy $Shared "$Shared\posapp"
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  Push $INSTDIR
  Call un.DemandClosed
  Delete "$SMPROGRAMS\posapp.lnk"
  DeleteRegValue HKLM "${RUN}" "posapp"
  Delete "$INSTDIR\posapp.exe"
  Delete "$INSTDIR\posapp-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_before"
  RMDir /r "$INSTDIR\_gone"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  DeleteRegKey HKLM "${UNINSTALL}"
  RMDir "$Shared" ; only where nothing lies in it
SectionEnd
