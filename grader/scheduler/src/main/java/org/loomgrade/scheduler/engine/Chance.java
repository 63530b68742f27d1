package org.loomgrade.scheduler.engine;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** In place of what draws from the system's randomness: here all follows the schedule's seed. */
public final class Chance {
  private Chance() {}

  /** A seed for a generator that the program did not seed. */
  public static long seed() {
    Run run = Hooks.run();
    if (run == null) {
      return 0;
    }
    run.effect();
    return run.draws().seed();
  }

  /** After {@code nextInt} of any generator. */
  public static int again(int drawn, int origin, int bound) {
    return (int) again((long) drawn, origin, bound);
  }

  /** After {@code nextLong} of any generator, with bounds. */
  public static long again(long drawn, long origin, long bound) {
    Run run = Hooks.run();
    if (run == null || Hooks.current() == null) {
      return drawn;
    }
    run.effect();
    return run.draws().again(drawn, origin, bound);
  }

  public static double random() {
    return new SplittableRandom(seed()).nextDouble();
  }

  public static void shuffle(List<?> list) {
    Collections.shuffle(list, new Random(seed()));
  }

  public static UUID randomUuid() {
    long version = 4L << 12;
    long variant = 1L << 63;
    return new UUID((seed() & ~0xF000L) | version, (seed() >>> 2) | variant);
  }

  public static RandomGenerator generator() {
    return generator("L32X64MixRandom");
  }

  public static RandomGenerator generator(String algorithm) {
    return RandomGeneratorFactory.of(algorithm).create(seed());
  }

  public static RandomGenerator create(RandomGeneratorFactory<?> factory) {
    return factory.create(seed());
  }

  public static SecureRandom secure() {
    return new Secure();
  }

  public static SecureRandom secure(String algorithm) {
    return new Secure();
  }

  /** Identity hash codes, by the order in which they are asked for. */
  public static int identityHash(Object object) {
    Run run = Hooks.run();
    if (run == null || Hooks.current() == null) {
      return System.identityHashCode(object);
    }
    int mixed = run.accesses().shadow(object).number * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & Integer.MAX_VALUE;
  }

  /** {@code Object.hashCode}, of an object that may have its own. */
  public static int hash(Object object) {
    return Receiver.hashesByIdentity(object.getClass()) ? identityHash(object) : object.hashCode();
  }

  /** In place of a {@code SecureRandom} that the system seeds. */
  public static final class Secure extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final transient SplittableRandom source = new SplittableRandom(Chance.seed());

    /** One that follows the schedule's seed. */
    public Secure() {
      super(null, null);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      source.nextBytes(bytes);
    }

    @Override
    public void setSeed(byte[] seed) {
      // adds to what is random already
    }

    @Override
    public void setSeed(long seed) {
      // the same
    }

    @Override
    public String getAlgorithm() {
      return "seeded";
    }
  }
}
