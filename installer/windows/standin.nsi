; Stand-ins for the two programs of a frozen posapp, for trying the installer where there is none:
; compiled by tests/installer/test_windows.py. -DCLI is posapp-cli.exe, which answers as the
; environment says; else posapp.exe, which runs until %STANDIN_END% exists.
Target amd64-unicode
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"

Section
!ifdef CLI
  ${GetParameters} $0
  ReadEnvStr $1 "STANDIN_CALLS"
  ${If} $1 != ""
    FileOpen $2 "$1" a
    FileSeek $2 0 END
    FileWrite $2 "$0$\r$\n"
    FileClose $2
  ${EndIf}
  ${WordFind} "$0" " " "+1" $3
  ${If} $3 == "can-update"
    ReadEnvStr $4 "STANDIN_CAN_UPDATE"
  ${ElseIf} $3 == "stop"
    ReadEnvStr $4 "STANDIN_STOP"
  ${Else}
    ReadEnvStr $4 "STANDIN_VERSION"
  ${EndIf}
  ${If} $4 == ""
    StrCpy $4 0
  ${EndIf}
  SetErrorLevel $4
!else
  ReadEnvStr $0 "STANDIN_END"
  ${Do}
    ${If} ${FileExists} "$0"
      ${Break}
    ${EndIf}
    Sleep 100
  ${Loop}
!endif
SectionEnd
