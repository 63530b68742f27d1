/** What the README shows. */
@NullMarked
package org.loomgrade.scheduler.junit.example;

import org.jspecify.annotations.NullMarked;
