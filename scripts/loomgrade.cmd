@echo off
rem Starts Loomgrade: finds a JDK 25, builds when the sources are not those of the last build, and runs the command.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "app=%home%\grader\cli\target\app"
set "java_home="
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do call :try "%%~D"
if not defined java_home (
  echo loomgrade: no JDK 25 was found: install one ^(for example Eclipse Temurin 25^) and set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
if not exist "%app%\sources.crc32c" goto build
call :run %*
if not %errorlevel%==75 exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo loomgrade: Maven was not found: install Maven 3.8 or later so that 'mvn' is on the PATH. 1>&2
  exit /b 2
)
echo loomgrade: building, which takes a minute or so the first time ... 1>&2
setlocal
set "JAVA_HOME=%java_home%"
pushd "%home%"
call mvn -B -ntp -q -Dmaven.test.skip=true -pl grader/cli,grader/worker,grader/explore -am package 1>&2
set "built=%errorlevel%"
popd
endlocal & set "built=%built%"
if not %built%==0 (
  echo loomgrade: the build failed; see above. 1>&2
  exit /b 2
)
call :run %*
exit /b %errorlevel%

:run
"%java_home%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -XX:-UsePerfData -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dloomgrade.home=%home%" -cp "%app%\host\*" org.loomgrade.cli.Main %*
exit /b %errorlevel%

:try
if defined java_home exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul && set "java_home=%~f1"
exit /b 0
