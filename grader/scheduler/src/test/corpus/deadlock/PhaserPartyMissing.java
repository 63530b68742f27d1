import java.util.concurrent.*;
public class PhaserPartyMissing { public static void main(String[] a) throws Exception { Phaser p = new Phaser(3); Thread t = new Thread(p::arriveAndAwaitAdvance); t.start(); p.arriveAndAwaitAdvance(); t.join(); } }
