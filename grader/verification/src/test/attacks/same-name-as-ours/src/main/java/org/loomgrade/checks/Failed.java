package org.loomgrade.checks;

public class Failed {
  static int n = 1;
}
