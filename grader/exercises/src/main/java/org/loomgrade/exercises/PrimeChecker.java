package org.loomgrade.exercises;

import java.util.List;
import java.util.Map;
import org.loomgrade.checks.Implemented;
import org.loomgrade.checks.Work;

/** Exercise 1 as a submission implements it. */
@Implemented(by = "exercises.PrimeChecker")
public interface PrimeChecker {
  @Work
  boolean isPrime(int n);

  Map<Integer, Boolean> checkAll(List<Integer> numbers) throws Exception;

  void main(String[] arguments) throws Exception;
}
