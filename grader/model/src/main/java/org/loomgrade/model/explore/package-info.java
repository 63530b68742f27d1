/**
 * What an exploration of a program comes to, as JSON: format {@code loomgrade-explore/1}; and what
 * the command and the JVM that explores say to each other.
 */
@NullMarked
package org.loomgrade.model.explore;

import org.jspecify.annotations.NullMarked;
