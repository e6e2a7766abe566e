; Where it is installed: where it is already, else a folder that is empty or new.

; For a page: an installed program stays where it is.
Function SkipWhereInstalled
  ${If} $Previous != ""
    Abort
  ${EndIf}
FunctionEnd

; What is replaced or removed later must not be somebody else's: a wrong /D could be a whole disk.
Function RefuseWhatIsNotOurs
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\posapp-cli.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\_before\*.*"
    ${DirState} "$INSTDIR" $0
    ${If} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(NOT_OURS)" /SD IDOK
      ${If} ${Silent}
        SetErrorLevel ${EXIT_CALL}
        Quit
      ${EndIf}
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd
