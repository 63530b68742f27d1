package java.util;

public class HashMap {
  
}
