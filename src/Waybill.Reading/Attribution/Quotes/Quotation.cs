namespace Waybill.Reading.Attribution.Quotes;

/// <summary>What stands between quotation marks in a paragraph.</summary>
/// <param name="Start">Offset of the opening mark.</param>
/// <param name="End">Offset after the closing mark, or after the paragraph where it has none.</param>
/// <param name="IsSpeech">True where it is more than a phrase: it ends like a sentence, or is as long as one.</param>
/// <param name="IsOpen">True where no mark closes it: it may go on in the next paragraph.</param>
internal readonly record struct Quotation(int Start, int End, bool IsSpeech, bool IsOpen);
