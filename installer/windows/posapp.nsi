; posapp for Windows: per machine, by hand or silently. Compiled by installer/windows/package.py:
;   makensis -WX -DFROZEN=folder -DLICENCE=file -DOUT=file [-DSIGN=command] posapp.nsi
;
; Switches, all in capitals: /S silent, /AUTOSTART=1 or 0, /SETTINGS=file (becomes the company's
; policy file), /DOWNGRADE=1, /D=folder (last, without quotes). Exit codes, of the uninstaller too:
!define EXIT_CANCELLED 1 ; NSIS's own, as 2 is
!define EXIT_FAILED 2    ; could not be put in place; what was there before is there again
!define EXIT_SENDING 3   ; vouchers are being sent to Splio: nothing was changed
!define EXIT_OPEN 4      ; a till or a command is open and did not close: nothing was changed
!define EXIT_CALL 5      ; /SETTINGS or /D cannot be used: nothing was changed
!define EXIT_MACHINE 6   ; no administrator, Windows too old, or another installation at work
!define EXIT_NEWER 7     ; a newer version is installed, and no /DOWNGRADE=1

Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!ifndef FROZEN | LICENCE | OUT
  !error "compiled by installer/windows/package.py, which gives FROZEN, LICENCE and OUT"
!endif
!ifndef VERSION ; what is tried may be another
  !searchparse /file "${__FILEDIR__}/../../posapp/__init__.py" `__version__ = "` VERSION `"`
!endif
!searchparse "${VERSION}" "" V1 "." V2 "." V3

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\posapp"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define SENDING_WAIT_S 30
!define STOP_WAIT_S 30
!define LOOKS 40 ; quarters of a second until a program that was let go of has ended

Name "posapp"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\posapp"
InstallDirRegKey HKLM "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel admin
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "posapp ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off
XPStyle on
VIProductVersion "${V1}.${V2}.${V3}.0"
VIFileVersion "${V1}.${V2}.${V3}.0"
!ifdef SIGN
  !uninstfinalize `${SIGN} "%1"` = 0
  !finalize `${SIGN} "%1"` = 0
!endif

Var Previous  ; where it is installed; empty on a machine without
Var Installed ; which version
Var Settings  ; the file of /SETTINGS
Var Shared    ; the machine's folder of settings
Var Aside     ; 1 while the version from before lies aside
Var Downgrade

!define MUI_ICON "${__FILEDIR__}/posapp.ico"
!define MUI_UNICON "${__FILEDIR__}/posapp.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKLM
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenAsPerson
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhereInstalled
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseWhatIsNotOurs
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "SpanishInternational"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "${__FILEDIR__}/words.nsh"

VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "posapp"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "posapp installer"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "posapp"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "see the licence notice inside"

!macro REFUSE TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; What installing and removing share.
!macro BOTH UN
Function ${UN}DemandMachine
  SetRegView 64
  SetShellVarContext all
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro REFUSE "$(TOO_OLD)" ${EXIT_MACHINE}
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    !insertmacro REFUSE "$(NO_RIGHT)" ${EXIT_MACHINE}
  ${EndIf}
  ; Kept open until this program ends.
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Global\posapp-installation") p .r1 ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    !insertmacro REFUSE "$(AT_WORK)" ${EXIT_MACHINE}
  ${EndIf}
FunctionEnd

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
!insertmacro BOTH ""
!insertmacro BOTH "un."

Function .onInit
  Call DemandMachine
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
  StrCpy $Aside 0
  ReadEnvStr $Shared "ProgramData"
  StrCpy $Shared "$Shared\posapp"
  ReadRegStr $Previous HKLM "${UNINSTALL}" "InstallLocation"
  ReadRegStr $Installed HKLM "${UNINSTALL}" "DisplayVersion"
  Call ReadSwitches
  ${If} $Previous != ""
  ${AndIf} $Previous != $INSTDIR
    !insertmacro REFUSE "$(ELSEWHERE)" ${EXIT_CALL}
  ${EndIf}
  ${If} $Installed != ""
    ${VersionCompare} "$Installed" "${VERSION}" $0
    ${If} $0 = 1
    ${AndIf} $Downgrade != 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(NEWER)" /SD IDNO IDYES all_the_same
      SetErrorLevel ${EXIT_NEWER}
      Quit
      all_the_same:
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call RefuseWhatIsNotOurs
  ${EndIf}
FunctionEnd

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

Function OpenAsPerson
  ; Not as the administrator who installs: the till's data are those of whoever opens it.
  Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\posapp.lnk"'
FunctionEnd

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

Section "$(PROGRAM)" PROGRAM_SECTION
  SectionIn RO
  Push $INSTDIR
  Call DemandClosed
  SetOutPath "$INSTDIR"
  Call ProtectShared
  ${If} $Settings != ""
    Call TakeSettings
  ${EndIf}

  RMDir /r "$INSTDIR\_gone"
  ${If} ${FileExists} "$INSTDIR\_before\*.*"
    StrCpy $Aside 1 ; cut off here by a power cut: what is whole is the version from before
    Call PutBack
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\posapp-cli.exe"
    Call PutAside
  ${EndIf}
  SetOverwrite try
  ClearErrors
  File /r "${FROZEN}\*"
  ${If} ${Errors}
    Call Fail
  ${EndIf}
  ; What cannot even say its version must not replace what sells.
  nsExec::Exec /TIMEOUT=120000 '"$INSTDIR\posapp-cli.exe" --version'
  Pop $0
  ${If} $0 != 0
    Call Fail
  ${EndIf}
  StrCpy $Aside 0
  ; Away in one step: from here on a cut off run has nothing to put back.
  Rename "$INSTDIR\_before" "$INSTDIR\_gone"
  RMDir /r "$INSTDIR\_gone"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\posapp.lnk" "$INSTDIR\posapp.exe"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "posapp"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "posapp"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\posapp.exe,0"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section /o "$(AUTOSTART)" AUTOSTART_SECTION
  WriteRegStr HKLM "${RUN}" "posapp" '"$INSTDIR\posapp.exe"'
SectionEnd

Section "-"
  ${IfNot} ${SectionIsSelected} ${AUTOSTART_SECTION}
    DeleteRegValue HKLM "${RUN}" "posapp"
  ${EndIf}
SectionEnd

; A person at the till must neither change the company's settings nor lay down some of their own:
; every user may make folders in %ProgramData%, and owns what he made.
Function ProtectShared
  CreateDirectory "$Shared"
  Push "$Shared"
  Call Protect
  ${If} ${FileExists} "$Shared\policy.toml"
    Push "$Shared\policy.toml"
    Call Protect
  ${EndIf}
FunctionEnd

; The file or folder on the stack: administrators and the system write it, users read it.
Function Protect
  Exch $0
  Push $1
  nsExec::Exec '"$SYSDIR\icacls.exe" "$0" /setowner *S-1-5-32-544 /Q'
  Pop $1
  ${If} $1 == 0
    ${If} ${FileExists} "$0\*.*"
      nsExec::Exec '"$SYSDIR\icacls.exe" "$0" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /Q'
    ${Else}
      nsExec::Exec '"$SYSDIR\icacls.exe" "$0" /reset /Q'
    ${EndIf}
    Pop $1
  ${EndIf}
  ${If} $1 != 0
    !insertmacro REFUSE "$(NO_POLICY)" ${EXIT_FAILED}
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

Function TakeSettings
  System::Call 'kernel32::CopyFileW(w "$Settings", w "$Shared\policy.toml.new", i 0) i .r0'
  ${If} $0 <> 0
    ; In one step: a till that starts meanwhile reads the one or the other.
    System::Call 'kernel32::MoveFileExW(w "$Shared\policy.toml.new", w "$Shared\policy.toml", i 9) i .r0'
    ${If} $0 <> 0
      Push "$Shared\policy.toml"
      Call Protect
      Return
    ${EndIf}
  ${EndIf}
  Delete "$Shared\policy.toml.new"
  !insertmacro REFUSE "$(NO_SETTINGS)" ${EXIT_CALL}
FunctionEnd

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
