namespace Waybill.Reading.Grammar.Parsing;

/// <summary>Weighs the steps that could be taken in a state.</summary>
internal interface ITransitionScorer
{
    /// <summary>The sums of the features' weights for each step.</summary>
    StepScores Score(ReadOnlySpan<uint> features);
}

/// <summary>A weight for each step.</summary>
internal readonly record struct StepScores(int Shift, int Left, int Right)
{
    /// <summary>The sums of two.</summary>
    public static StepScores operator +(StepScores a, StepScores b) => new(a.Shift + b.Shift, a.Left + b.Left, a.Right + b.Right);

    /// <summary>The weight of a step.</summary>
    public int this[Transition step] =>
        step switch
        {
            Transition.Shift => Shift,
            Transition.Left => Left,
            _ => Right,
        };
}
