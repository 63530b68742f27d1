import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class MatrixBlocks {
  record Matrix(double[][] cells) {
    static Matrix of(int n, java.util.function.IntBinaryOperator f) { double[][] c = new double[n][n]; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) c[i][j] = f.applyAsInt(i, j); return new Matrix(c); }
    Matrix times(Matrix o) {
      int n = cells.length; double[][] r = new double[n][n];
      IntStream.range(0, n * n).parallel().forEach(k -> { int i = k / n, j = k % n; double s = 0; for (int x = 0; x < n; x++) s += cells[i][x] * o.cells[x][j]; r[i][j] = s; });
      return new Matrix(r);
    }
    Matrix timesRows(Matrix o) {
      return new Matrix(Arrays.stream(cells).parallel().map(row -> IntStream.range(0, row.length).mapToDouble(j -> IntStream.range(0, row.length).mapToDouble(x -> row[x] * o.cells[x][j]).sum()).toArray()).toArray(double[][]::new));
    }
  }
  public static void main(String[] args) {
    Matrix a = Matrix.of(3, (i, j) -> i + j), id = Matrix.of(3, (i, j) -> i == j ? 1 : 0);
    if (!Arrays.deepEquals(a.times(id).cells(), a.cells()) || !Arrays.deepEquals(id.timesRows(a).cells(), a.cells())) throw new AssertionError();
  }
}
