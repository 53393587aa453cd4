@echo off
rem Runs Maven for this project. Looks for a JDK 25 or newer, takes a Maven 3.8 or newer from the PATH, and otherwise
rem downloads the pinned one from Apache's archive (or from MVNW_REPOURL) and checks its SHA-512.
setlocal EnableDelayedExpansion
set "MAVEN_VERSION=3.9.11"
set "MAVEN_SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "BASE=%~dp0"

set "FOUND="
for %%J in ("%JAVA_HOME%" "%JAVA25_HOME%" "%JAVA_HOME_25_X64%") do call :java "%%~J"
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%USERPROFILE%\.jdks\*") do call :java "%%~J"
if not defined FOUND (
  echo mvnw: no JDK 25 or newer was found. Install one, or set JAVA_HOME to it, and run this again. 1>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"

where mvn >nul 2>nul
if %ERRORLEVEL%==0 (
  for /f "tokens=3" %%V in ('mvn --version 2^>nul ^| findstr /b /c:"Apache Maven"') do set "MVN=%%V"
  for /f "tokens=1,2 delims=." %%A in ("!MVN!") do (
    if %%A GTR 3 goto :path
    if %%A==3 if %%B GEQ 8 goto :path
  )
)

set "HOME_DIR=%USERPROFILE%\.m2\wrapper\dists\apache-maven-%MAVEN_VERSION%"
if not exist "%HOME_DIR%\bin\mvn.cmd" (
  if not defined MVNW_REPOURL set "MVNW_REPOURL=https://archive.apache.org/dist/maven/maven-3/%MAVEN_VERSION%/binaries"
  powershell -NoProfile -Command "$ErrorActionPreference='Stop'; $zip=Join-Path $env:TEMP 'creditbridge-maven.zip'; Invoke-WebRequest ($env:MVNW_REPOURL + '/apache-maven-%MAVEN_VERSION%-bin.zip') -OutFile $zip; if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne '%MAVEN_SHA512%') { throw 'the download does not have the pinned SHA-512; nothing was installed' }; $to=Split-Path '%HOME_DIR%'; New-Item -ItemType Directory -Force $to | Out-Null; Expand-Archive -Force $zip $to; Remove-Item $zip" || exit /b 1
)
call "%HOME_DIR%\bin\mvn.cmd" -f "%BASE%pom.xml" %*
exit /b %ERRORLEVEL%

:path
call mvn -f "%BASE%pom.xml" %*
exit /b %ERRORLEVEL%

:java
if defined FOUND exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "FEATURE=%%~V"
  set "FEATURE=!FEATURE:"=!"
  if !FEATURE! GEQ 25 set "FOUND=%~1"
)
exit /b 0
