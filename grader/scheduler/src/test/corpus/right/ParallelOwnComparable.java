import java.util.*;
import java.util.stream.*;

public class ParallelOwnComparable {
  static class Person implements Comparable<Person> {
    String name; int age; Person(String n, int a) { name = n; age = a; }
    public int compareTo(Person o) { return Integer.compare(age, o.age); }
    @Override public boolean equals(Object o) { return o instanceof Person p && p.age == age; }
    @Override public int hashCode() { return age; }
    @Override public String toString() { return name + age; }
  }
  public static void main(String[] args) {
    List<Person> l = new ArrayList<>();
    for (int i = 0; i < 6; i++) l.add(new Person("p", 6 - i));
    List<Person> a = l.parallelStream().sorted().toList();
    for (Person p : l) p.age *= 10;
    l.add(new Person("q", 10));
    List<Person> b = l.parallelStream().distinct().sorted().toList();
    for (Person p : l) p.age++;
    Set<Person> c = l.parallelStream().collect(Collectors.toSet());
    Optional<Person> m = l.parallelStream().max(Comparator.naturalOrder());
    if (a.get(0) != l.get(5) || b.size() != 6 || c.size() != 6 || m.get().age != 61) throw new AssertionError(a + " " + b + c);
  }
}
