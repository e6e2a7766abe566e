; The machine's folder of settings, and the company's policy in it.

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
