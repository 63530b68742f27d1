package com.sun.tools.attach.spi2;

public class X {
  static int n = 1;
}
