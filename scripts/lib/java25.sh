# Finds a JDK 25 and says in $java_home where it is. Sourced by the scripts beside this folder.
# Reads the file "release" of each JDK: asking each by starting it would take longer than all the rest.

is_java25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release"
}

find_java25() {
  if [ -n "${JAVA_HOME:-}" ] && is_java25 "$JAVA_HOME"; then
    java_home=$JAVA_HOME
    return 0
  fi
  for java25_home in \
    "$(java25_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /usr/local/*jdk* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.jenv/versions/* "${HOME:-}"/.gradle/jdks/*
  do
    if is_java25 "$java25_home"; then
      java_home=$java25_home
      return 0
    fi
  done
  echo "${0##*/}: no JDK 25 was found: install one (for example Eclipse Temurin 25) and set JAVA_HOME to its folder." >&2
  return 1
}

# The JDK of the java command, which is often a link to it.
java25_on_path() {
  java25_command=$(command -v java) || return 0
  while [ -L "$java25_command" ]; do
    java25_target=$(readlink "$java25_command")
    case $java25_target in
      /*) java25_command=$java25_target ;;
      *) java25_command=${java25_command%/*}/$java25_target ;;
    esac
  done
  echo "${java25_command%/bin/java}"
}
