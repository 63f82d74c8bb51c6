namespace Waybill.Capture.Languages;

/// <summary>What language a text is in.</summary>
/// <param name="Tag">The primary subtag of BCP 47, or <c>und</c>.</param>
/// <param name="Overruled">The declared tag, when the text spoke clearly against it; else null.</param>
internal sealed record LanguageJudgement(string Tag, string? Overruled = null);
