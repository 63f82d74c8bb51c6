using Waybill.Reading.Grammar.Parsing;

namespace Waybill.Train.Parsing;

/// <summary>A sentence to learn from or to measure on.</summary>
/// <param name="Codes">The words as features see them.</param>
/// <param name="Heads">The heads; -1 for the root.</param>
/// <param name="Labels">The numbers of the relations.</param>
/// <param name="Fold">Which part of the data it belongs to.</param>
internal sealed record TrainingSentence(WordCodes[] Codes, int[] Heads, byte[] Labels, int Fold);
