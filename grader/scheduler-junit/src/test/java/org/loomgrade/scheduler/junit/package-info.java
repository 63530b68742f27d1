/** Tests of the extension: JUnit runs samples of tests, and what it reports is compared. */
@NullMarked
package org.loomgrade.scheduler.junit;

import org.jspecify.annotations.NullMarked;
