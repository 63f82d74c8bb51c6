namespace Waybill.Train.Transliteration;

/// <summary>Logistic regression by gradient steps on scaled traits.</summary>
internal static class LogisticFit
{
    private const int Rounds = 4000;
    private const double Step = 0.5;

    /// <summary>The weights of the traits that tell right examples from others.</summary>
    public static float[] Fit(List<(double[] Traits, bool Right)> examples)
    {
        var count = examples[0].Traits.Length;
        var scale = new double[count];
        for (var t = 0; t < count; t++)
            scale[t] = Math.Sqrt(examples.Average(e => e.Traits[t] * e.Traits[t])) + 1e-9;
        var weights = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[count];
            foreach (var (traits, right) in examples)
            {
                var odds = 0.0;
                for (var t = 0; t < count; t++)
                    odds += weights[t] * traits[t] / scale[t];
                var miss = (right ? 1 : 0) - (1 / (1 + Math.Exp(-odds)));
                for (var t = 0; t < count; t++)
                    slope[t] += miss * traits[t] / scale[t];
            }

            for (var t = 0; t < count; t++)
                weights[t] += Step * slope[t] / examples.Count * 4;
        }

        return [.. weights.Select((w, t) => (float)(w / scale[t]))];
    }
}
