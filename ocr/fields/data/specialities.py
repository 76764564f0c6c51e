"""Fields of medicine, and how the names of those begin who practise them. All words are folded."""

from __future__ import annotations

from ocr.fields.data import listed, ordered

STEMS = ordered(
    """
    dermat cardiolog kardiolog kardiyoloj ginecolog ginekolog gynekolog gynakolog gynaecolog gynecolog jinekoloj obstetric
    pediatr padiatr paediatr pedijatr cocuk oftalmolog ophthalmolog oftalmoloj okulist ortoped orthopad orthopaed orthoped
    traumatolog travmatoloj neurolog neurocir neurochir noroloj nevrolog urolog uroloj otorrin otorin otolaryng odontolog
    ortodon orthodon endodon implantolog periodon parodont psiquiatr psychiatr psichiatr psihijatr psikiyatr psicolog psycholog
    psikoloj psicoterap psychother psychoter nutricion nutrolog nutrizion gastroenterolog endocrinolog endokrinolog oncolog
    onkolog radiolog anestes anasthes anaesthes anesthes fisioterap physiother fizjoter fizyoter fizioter reumatolog rheumatolog
    hematolog hamatolog pneumolog pulmolog nefrolog nephrolog geriatr alergolog allergolog angiolog mastolog proctolog flebolog
    phlebolog chirurg cirug cirurg kirurg hirurg sebesz stomatolog augenheilkunde frauenheilkunde kinderheilkunde
    zahnheilkunde zahnmedizin allgemeinmedizin kieferorthop innere medecine medicina medycyna homeopat naturheil akupunkt
    acupunt rehabilit logoped venerolog neonatolog immunolog
    """
)
"""How words for what doctors practise begin, in the languages of Latin script."""

DOCTORS = listed(
    """
    dr dra drs prof profa dott dottssa dottoressa mudr mddr mvdr lek uzm op prim dt md docteur doctor doctora doutor doutora
    """
)
"""What stands before a doctor's name."""
