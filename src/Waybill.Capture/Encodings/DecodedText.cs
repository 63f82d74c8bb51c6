namespace Waybill.Capture.Encodings;

/// <summary>Text made from bytes.</summary>
/// <param name="Text">The text: no byte order mark, lines ended by LF.</param>
/// <param name="Encoding">The encoding's name in the WHATWG Encoding Standard.</param>
/// <param name="Notes">What was uncertain.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<string> Notes);
