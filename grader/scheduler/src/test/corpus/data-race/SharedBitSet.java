import java.util.*;
public class SharedBitSet { public static void main(String[] a) throws Exception { BitSet b = new BitSet(10); Thread x = new Thread(() -> b.set(1)), y = new Thread(() -> b.set(2)); x.start(); y.start(); x.join(); y.join(); if (b.cardinality() != 2) throw new IllegalStateException(); } }
