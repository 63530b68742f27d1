import java.util.stream.*;
public class StreamIntoStringBuilder { public static void main(String[] a) { StringBuilder sb = new StringBuilder(); IntStream.range(0, 8).parallel().forEach(i -> sb.append(i)); if (sb.length() != 8) throw new IllegalStateException(); } }
