using System.Globalization;

namespace Waybill.Train.Learning;

/// <summary>How a labeller of sequences is trained.</summary>
/// <param name="Seed">The seed of the first learner; each further one has the next.</param>
/// <param name="Learners">How many learners there are.</param>
/// <param name="Passes">How often each goes through the examples.</param>
/// <param name="Step">The weight that a whole number in the model stands for.</param>
/// <param name="Least">Weights that are nearer to zero than so many steps are left out.</param>
internal sealed record LearningPlan(int Seed, int Learners, int Passes, double Step, double Least)
{
    /// <summary>The plan as a card shows it.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
        [
            ("seed", Text(Seed)),
            ("learners whose weights are averaged", Text(Learners)),
            ("passes of each", Text(Passes)),
            ("weight of one step", Text(Step)),
            ("steps of the least weight kept", Text(Least)),
        ];

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
