package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.List;
import org.loomgrade.scheduler.report.Site;

/** The places in code under test, by the number that rewritten code passes to the hooks. */
public final class Sites {
  private static final List<Site> SITES = new ArrayList<>(List.of(Site.UNKNOWN));
  private static final List<String> FIELDS = new ArrayList<>(List.of("?"));

  private Sites() {}

  /** Registers a place. */
  public static synchronized int add(Site site) {
    SITES.add(site);
    return SITES.size() - 1;
  }

  /** The number of a field, by its declaring class and name. */
  public static synchronized int field(String name) {
    int known = FIELDS.indexOf(name);
    if (known > 0) {
      return known;
    }
    FIELDS.add(name);
    return FIELDS.size() - 1;
  }

  /** The declaring class, with slashes, and name of a field. */
  static synchronized String fieldName(int number) {
    return FIELDS.get(number);
  }

  static synchronized Site get(int number) {
    return SITES.get(number);
  }
}
