@echo off
rem Grades this folder as the grader will: runs "loomgrade check" on it. Further arguments are passed on.
setlocal DisableDelayedExpansion

rem Without its trailing backslash, which would swallow the quote behind it.
for %%I in ("%~dp0.") do set "PRECHECK_DIR=%%~fI"

set "PRECHECK_TOOL="
for %%I in (loomgrade.cmd) do set "PRECHECK_TOOL=%%~$PATH:I"
if exist "%~dp0..\scripts\loomgrade.cmd" set "PRECHECK_TOOL=%~dp0..\scripts\loomgrade.cmd"
if defined LOOMGRADE_HOME if exist "%LOOMGRADE_HOME%\scripts\loomgrade.cmd" set "PRECHECK_TOOL=%LOOMGRADE_HOME%\scripts\loomgrade.cmd"

if not defined PRECHECK_TOOL goto missing
call "%PRECHECK_TOOL%" check "%PRECHECK_DIR%" %*
exit /b %ERRORLEVEL%

:missing
echo precheck: cannot find loomgrade: set LOOMGRADE_HOME to the folder that holds Loomgrade (the one with scripts\ in it), or add its scripts folder to PATH.>&2
exit /b 2
