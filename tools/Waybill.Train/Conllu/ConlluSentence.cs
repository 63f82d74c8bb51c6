namespace Waybill.Train.Conllu;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Words">Its words; never empty.</param>
/// <param name="Text">Its text, made of the forms and the spaces between them.</param>
/// <param name="OpensParagraph">True when a paragraph, or the document, begins with it.</param>
internal sealed record ConlluSentence(string Id, IReadOnlyList<ConlluWord> Words, string Text, bool OpensParagraph);
