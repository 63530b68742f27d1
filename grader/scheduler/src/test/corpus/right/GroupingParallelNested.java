import java.util.*;
import java.util.stream.*;

public class GroupingParallelNested {
  static class Person { String city; int age; List<String> pets = new ArrayList<>(); Person(String c, int a, String... p) { city = c; age = a; pets.addAll(Arrays.asList(p)); } }
  public static void main(String[] args) {
    List<Person> ps = new ArrayList<>(); for (int i = 0; i < 6; i++) ps.add(new Person(i % 2 == 0 ? "A" : "B", i, "p" + i, "q"));
    Map<String, List<Integer>> by = ps.parallelStream().collect(Collectors.groupingBy(p -> p.city, TreeMap::new, Collectors.mapping(p -> p.age, Collectors.toList())));
    Set<String> pets = ps.parallelStream().flatMap(p -> p.pets.parallelStream()).collect(Collectors.toCollection(TreeSet::new));
    IntSummaryStatistics st = ps.parallelStream().mapToInt(p -> p.age).summaryStatistics();
    Map<String, Integer> sum = Stream.concat(ps.stream(), ps.stream()).parallel().collect(Collectors.toMap(p -> p.city, p -> p.age, Integer::sum, HashMap::new));
    ps.parallelStream().peek(p -> p.age++).filter(p -> p.age > 3).forEach(p -> p.pets.clear());
    boolean any = ps.parallelStream().anyMatch(p -> p.pets.isEmpty()); int[] arr = ps.parallelStream().mapToInt(p -> p.age).toArray();
    if (!by.toString().equals("{A=[0, 2, 4], B=[1, 3, 5]}") || pets.size() != 7 || st.getMax() != 5 || sum.get("A") != 12 || !any || arr[5] != 6) throw new AssertionError(by + " " + pets + sum);
  }
}
