package org.loomgrade.model;

import com.google.gson.annotations.SerializedName;

/** Whether a student is shown what a criterion's check found, or only its title and hint. */
public enum Visibility {
  @SerializedName("visible")
  VISIBLE,
  @SerializedName("hidden")
  HIDDEN
}
