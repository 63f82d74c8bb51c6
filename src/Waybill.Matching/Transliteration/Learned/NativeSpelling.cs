namespace Waybill.Matching.Transliteration.Learned;

/// <summary>A native spelling in a model's terms.</summary>
/// <param name="Symbols">Numbers of its symbols, 0 for one that the model has not seen.</param>
/// <param name="Characters">Numbers of their characters, 0 for none.</param>
/// <param name="Rows">For each place, the rows of the chunks of one symbol and more that begin there; -1 for none.</param>
internal sealed record NativeSpelling(ushort[] Symbols, ushort[] Characters, int[] Rows);
