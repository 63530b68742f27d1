package org.loomgrade.report;

/**
 * A thread of an interleaving, drawn.
 *
 * @param aside whether it takes no part in the fault
 * @param end where it stands at the end, for people; nothing when that is not told
 */
record Lane(String name, boolean aside, String end) {}
