namespace Waybill.Matching.Transliteration.Learned;

/// <summary>A unit of a native spelling that letters stand for.</summary>
/// <param name="Text">A letter, a jamo, a kana; of a Chinese character a letter of its pinyin, the first one capital.</param>
/// <param name="Character">The Chinese character that a letter of pinyin belongs to; 0 elsewhere.</param>
internal readonly record struct NativeSymbol(char Text, char Character);
