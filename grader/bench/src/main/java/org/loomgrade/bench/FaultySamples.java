package org.loomgrade.bench;

import java.util.List;
import org.loomgrade.bench.faulty.AbaStack;
import org.loomgrade.bench.faulty.BarrierReused;
import org.loomgrade.bench.faulty.CheckThenPut;
import org.loomgrade.bench.faulty.DoubleChecked;
import org.loomgrade.bench.faulty.FlagBeforeValue;
import org.loomgrade.bench.faulty.FourLocks;
import org.loomgrade.bench.faulty.IfForWhile;
import org.loomgrade.bench.faulty.LastOfTwelve;
import org.loomgrade.bench.faulty.LateMeeting;
import org.loomgrade.bench.faulty.LocksLetGo;
import org.loomgrade.bench.faulty.MissedNotify;
import org.loomgrade.bench.faulty.PermitsOneByOne;
import org.loomgrade.bench.faulty.PetersonSwapped;
import org.loomgrade.bench.faulty.RarePreemption;
import org.loomgrade.bench.faulty.SlotReserved;
import org.loomgrade.bench.faulty.StartedTooEarly;
import org.loomgrade.bench.faulty.StopBeforeStart;
import org.loomgrade.bench.faulty.ThreeLocks;
import org.loomgrade.bench.faulty.ThreeWindows;
import org.loomgrade.bench.faulty.TransferSeenHalfway;
import org.loomgrade.bench.faulty.TryLockGivesUp;
import org.loomgrade.bench.faulty.TwoAmongTwelve;
import org.loomgrade.bench.faulty.TwoLocks;
import org.loomgrade.bench.faulty.TwoWindows;
import org.loomgrade.bench.faulty.VolatileIncrement;
import org.loomgrade.bench.faulty.WrongOneWoken;

/** The programs with a fault, from those that nearly every schedule shows to the rare ones. */
final class FaultySamples {
  static final List<Class<? extends Runnable>> ALL =
      List.of(
          VolatileIncrement.class,
          DoubleChecked.class,
          CheckThenPut.class,
          LocksLetGo.class,
          TransferSeenHalfway.class,
          StartedTooEarly.class,
          FlagBeforeValue.class,
          SlotReserved.class,
          TryLockGivesUp.class,
          MissedNotify.class,
          IfForWhile.class,
          WrongOneWoken.class,
          BarrierReused.class,
          StopBeforeStart.class,
          PermitsOneByOne.class,
          TwoLocks.class,
          ThreeLocks.class,
          FourLocks.class,
          PetersonSwapped.class,
          AbaStack.class,
          TwoWindows.class,
          ThreeWindows.class,
          TwoAmongTwelve.class,
          LastOfTwelve.class,
          LateMeeting.class,
          RarePreemption.class);

  private FaultySamples() {}
}
