; What installing and removing ask of the machine, and that only one of them is at work.

!macro MACHINE UN
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
!macroend
!insertmacro MACHINE ""
!insertmacro MACHINE "un."
