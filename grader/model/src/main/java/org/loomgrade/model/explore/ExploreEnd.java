package org.loomgrade.model.explore;

import com.google.gson.annotations.SerializedName;

/** Why an exploration ended. */
public enum ExploreEnd {
  /** As many schedules as were asked for were run. */
  @SerializedName("schedules-used")
  SCHEDULES_USED,
  /** There is no other interleaving. */
  @SerializedName("all-interleavings")
  ALL_INTERLEAVINGS,
  /** The first finding was to end it. */
  @SerializedName("first-finding")
  FIRST_FINDING,
  /** Too many schedules used up their budget of steps. */
  @SerializedName("livelocks")
  LIVELOCKS,
  /** The schedules were so long that all of them would take too long. */
  @SerializedName("steps-used")
  STEPS_USED,
  /** A schedule used up the memory. */
  @SerializedName("out-of-memory")
  OUT_OF_MEMORY,
  /** A schedule did not end in real time. */
  @SerializedName("stuck")
  STUCK
}
