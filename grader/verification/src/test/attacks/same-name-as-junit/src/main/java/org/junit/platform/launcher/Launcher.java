package org.junit.platform.launcher;

public class Launcher {
  static int n = 1;
}
