; posapp for Windows: per machine, by hand or silently. Compiled by installer/windows/package.py:
;   makensis -WX -DFROZEN=folder -DLICENCE=file -DOUT=file [-DSIGN=command] posapp.nsi
;
; Switches, all in capitals: /S silent, /AUTOSTART=1 or 0, /SETTINGS=file (becomes the company's
; policy file), /DOWNGRADE=1, /D=folder (last, without quotes). Exit codes: codes.nsh.

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
Var Downgrade

; None may be called as a file of NSIS's own is (pages.nsh): it would be read in its place.
!include "${__FILEDIR__}/codes.nsh"
!include "${__FILEDIR__}/shown.nsh"

VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "posapp"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "posapp installer"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "posapp"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "see the licence notice inside"

!include "${__FILEDIR__}/machine.nsh"
!include "${__FILEDIR__}/closing.nsh"
!include "${__FILEDIR__}/before.nsh"
!include "${__FILEDIR__}/folder.nsh"
!include "${__FILEDIR__}/policy.nsh"

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

; After the sections, whose names they use.
!include "${__FILEDIR__}/switches.nsh"
!include "${__FILEDIR__}/removing.nsh"
