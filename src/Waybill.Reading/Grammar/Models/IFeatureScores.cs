namespace Waybill.Reading.Grammar.Models;

/// <summary>Weights of features for labels: fixed ones when reading, changing ones when training.</summary>
internal interface IFeatureScores
{
    /// <summary>Adds a feature's weights to the scores of the labels.</summary>
    void AddTo(Span<int> scores, ulong feature);
}
