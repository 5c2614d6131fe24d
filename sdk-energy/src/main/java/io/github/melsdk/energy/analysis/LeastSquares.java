package io.github.melsdk.energy.analysis;

import java.util.List;
import java.util.Optional;

/** Ordinary least squares with a few terms, the first of which is constant, by Householder reflections. */
final class LeastSquares {
    private static final double DEPENDENT = 1e-9;

    private final double[] coefficients;
    private final double rSquared;
    private final double cvRmse;

    private LeastSquares(double[] coefficients, double rSquared, double cvRmse) {
        this.coefficients = coefficients;
        this.rSquared = rSquared;
        this.cvRmse = cvRmse;
    }

    /** Empty if there are no more rows than terms, or a term can be written with the others. */
    static Optional<LeastSquares> fit(List<double[]> rows, List<Double> values) {
        int terms = rows.isEmpty() ? 0 : rows.get(0).length;
        if (rows.size() <= terms) {
            return Optional.empty();
        }
        double[][] a = rows.stream().map(double[]::clone).toArray(double[][]::new);
        double[] b = values.stream().mapToDouble(Double::doubleValue).toArray();
        for (int k = 0; k < terms; k++) {
            if (!reflect(a, b, k)) {
                return Optional.empty();
            }
        }
        double[] coefficients = new double[terms];
        for (int k = terms - 1; k >= 0; k--) {
            double rest = b[k];
            for (int j = k + 1; j < terms; j++) {
                rest -= a[k][j] * coefficients[j];
            }
            coefficients[k] = rest / a[k][k];
        }
        return Optional.of(withQuality(coefficients, rows, values));
    }

    /** Makes column k zero below the diagonal. */
    private static boolean reflect(double[][] a, double[] b, int k) {
        double whole = 0;
        double below = 0;
        for (int i = 0; i < a.length; i++) {
            whole += a[i][k] * a[i][k];
            below += i < k ? 0 : a[i][k] * a[i][k];
        }
        double norm = Math.sqrt(below);
        if (norm <= DEPENDENT * Math.sqrt(whole)) {
            return false;
        }
        double diagonal = a[k][k] > 0 ? -norm : norm;
        double[] v = new double[a.length];
        for (int i = k; i < a.length; i++) {
            v[i] = a[i][k];
        }
        v[k] -= diagonal;
        double scale = 2 / dot(v, v, k);
        for (int j = k; j < a[0].length; j++) {
            double product = 0;
            for (int i = k; i < a.length; i++) {
                product += v[i] * a[i][j];
            }
            for (int i = k; i < a.length; i++) {
                a[i][j] -= scale * product * v[i];
            }
        }
        double product = dot(v, b, k);
        for (int i = k; i < a.length; i++) {
            b[i] -= scale * product * v[i];
        }
        return true;
    }

    private static double dot(double[] x, double[] y, int from) {
        double sum = 0;
        for (int i = from; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static LeastSquares withQuality(double[] coefficients, List<double[]> rows, List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double residuals = 0;
        double variance = 0;
        for (int i = 0; i < rows.size(); i++) {
            double error = values.get(i) - dot(coefficients, rows.get(i), 0);
            residuals += error * error;
            variance += (values.get(i) - mean) * (values.get(i) - mean);
        }
        double rmse = Math.sqrt(residuals / (rows.size() - coefficients.length));
        return new LeastSquares(coefficients, variance == 0 ? Double.NaN : 1 - residuals / variance, rmse / mean);
    }

    double coefficient(int term) {
        return coefficients[term];
    }

    double rSquared() {
        return rSquared;
    }

    double cvRmse() {
        return cvRmse;
    }
}
