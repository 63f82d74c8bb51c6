namespace Waybill.Dossier;

/// <summary>The forms that a dossier is written in. All are made from one <see cref="Model.DossierModel"/>.</summary>
public enum DossierFormat
{
    /// <summary>One self-contained page, read without script, that loads nothing.</summary>
    Html,

    /// <summary>GitHub-flavoured Markdown with footnotes.</summary>
    Markdown,

    /// <summary>The model as JSON.</summary>
    Json,
}
